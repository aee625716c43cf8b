using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Training.KeepOut;

/// <summary>The words of a text, and those among them that carry what it is about.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> FunctionWords =
    [
        .. """
        a about after all also am an and any are as at be because been before being between both but by can could did do does doing don each
        few for from further had has have having he her here hers him his how i if in into is it its itself just ll me more most my no nor not
        now of off on once one only or other our ours out over own re s same she should so some such t than that the their theirs them then
        there these they this those through to too under until up ve very was we were what when where which while who whom why will with
        would you your yours
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];

    public static List<string> AllOf(string text)
    {
        var words = new List<string>();
        var tokenizer = new WordTokenizer(text, stackalloc char[WordTokenizer.MaxWordLength]);
        while (tokenizer.MoveNext())
        {
            words.Add(tokenizer.Current.ToString());
        }

        return words;
    }

    public static HashSet<string> Of(IEnumerable<string> words) => [.. words.Where(w => !FunctionWords.Contains(w))];
}
