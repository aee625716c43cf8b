using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>What of a passage word search looks at, and how much each field counts.</summary>
internal static class PassageFields
{
    /// <summary>A heading says what a passage is about, a sentence only what it mentions.</summary>
    private const double HeadingWeight = 2, BodyWeight = 1, LeadWeight = 1, TitleWeight = 1;

    /// <returns>The passage's text first.</returns>
    public static IReadOnlyList<Field> Of(Passage passage, Lexicon lexicon)
    {
        var fields = new List<Field>(4) { new(lexicon.Read(passage.Text), BodyWeight) };
        if (passage.HeadingPath.Count > 0)
        {
            fields.Add(new(lexicon.Read(string.Join('\n', passage.HeadingPath)), HeadingWeight));
        }

        if (!passage.HeadingPath.Contains(passage.NoteTitle))
        {
            fields.Add(new(lexicon.Read(passage.NoteTitle), TitleWeight));
        }

        // A lead that is itself a block of this passage has been counted with the body.
        var texts = passage.Blocks.Select(b => b.Text).ToHashSet();
        var leads = passage.Blocks.Select(b => b.Lead).OfType<string>().Distinct().Where(lead => !texts.Contains(lead)).ToList();
        if (leads.Count > 0)
        {
            fields.Add(new(lexicon.Read(string.Join('\n', leads)), LeadWeight));
        }

        return fields;
    }
}
