using System.Collections.Frozen;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>English words that say how a sentence is built and not what it is about; apostrophes already taken out.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> English =
    (
        // articles, pronouns, determiners
        "a an the i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those " +
        "myself ourselves yourself itself themselves someone something anything everything each every any some such both either neither other another own same " +
        // verbs that only carry others
        "am is are was were be been being do does did doing done has have had having can could will would shall should may might must " +
        "im ive id youre youve were theyre thats theres dont doesnt didnt isnt arent wasnt cant couldnt wont wouldnt shouldnt hasnt havent cannot let lets " +
        // joints
        "and or but nor so yet if then else than because while although though of to in on at by for from with without into onto over under about " +
        "as between through during before after above below up down out off again further via per upon within toward towards " +
        // question words and their company
        "what which who whom whose when where why how there here not no only just also too very much many more most less few " +
        "please tell explain describe mean means want need happen happens exactly actually really"
    ).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string word) => English.Contains(word);
}
