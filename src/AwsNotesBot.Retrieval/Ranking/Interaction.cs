namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>How the words of a question meet those of a passage; each from 0 to 1, the question's words weighted by their rarity.</summary>
/// <param name="Passage">Mean best cosine over the whole passage with its headings, title and leads.</param>
/// <param name="Window">Mean best cosine over its best three blocks in a row with their headings.</param>
/// <param name="Heading">Share of words that stand in a heading, the title or a lead, such as a table's header, as they are or inflected.</param>
internal readonly record struct Interaction(float Passage, float Window, float Heading);
