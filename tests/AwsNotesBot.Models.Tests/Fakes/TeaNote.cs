namespace AwsNotesBot.Models.Tests.Fakes;

/// <summary>A note with numbers, a denial and two things that are alike.</summary>
internal static class TeaNote
{
    public const string Markdown = """
        # Tea

        ## Assam

        Assam is steeped for 4 minutes in boiling water. It must not be steeped with cold water. Assam comes from the valley of the Brahmaputra.

        ## Green tea

        Green tea is steeped for 2 minutes at 80 °C. Green tea is not oxidised, so its leaves stay green.
        """;
}
