using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>What of a passage word search looks at, and how much each field counts.</summary>
internal static class PassageFields
{
    /// <summary>A heading says what a passage is about, a sentence only what it mentions.</summary>
    private const double HeadingWeight = 2, BodyWeight = 1, LeadWeight = 1, TitleWeight = 1;

    public static IReadOnlyList<WeightedText> Of(Passage passage)
    {
        var fields = new List<WeightedText>(4) { new(passage.Text, BodyWeight) };
        if (passage.HeadingPath.Count > 0)
        {
            fields.Add(new(string.Join('\n', passage.HeadingPath), HeadingWeight));
        }

        if (!passage.HeadingPath.Contains(passage.NoteTitle))
        {
            fields.Add(new(passage.NoteTitle, TitleWeight));
        }

        // A lead that is itself a block of this passage has been counted with the body.
        var texts = passage.Blocks.Select(b => b.Text).ToHashSet();
        var leads = passage.Blocks.Select(b => b.Lead).OfType<string>().Distinct().Where(lead => !texts.Contains(lead)).ToList();
        if (leads.Count > 0)
        {
            fields.Add(new(string.Join('\n', leads), LeadWeight));
        }

        return fields;
    }
}
