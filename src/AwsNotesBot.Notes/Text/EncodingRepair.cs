namespace AwsNotesBot.Notes.Text;

internal static class EncodingRepair
{
    public static string Mend(string text, out bool repaired)
    {
        repaired = false;
        return text;
    }
}
