using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.Training.Ranking;

/// <summary>Notes, and questions of which it is known where the notes answer them.</summary>
/// <param name="Passages">All that is searched.</param>
/// <param name="Questions">The turns of each, the last one asked, and whether a passage answers it.</param>
internal sealed record AskedNotes(IReadOnlyList<Passage> Passages, IReadOnlyList<(IReadOnlyList<string> Turns, Func<Passage, bool> Answers)> Questions)
{
    /// <summary>As many as the ranker has to rank.</summary>
    private const int Candidates = 50;

    public static IReadOnlyList<Note> ReadNotes(string folder) =>
    [
        .. new NoteFolder(folder).List().Files.Select(file =>
        {
            var bytes = File.ReadAllBytes(file.FullPath);
            return NoteReader.Read(file.Path, NoteText.Read(bytes), bytes.Length);
        }),
    ];

    /// <summary>Asks each question of the notes as the program would, near-duplicates not folded: each may be the right one.</summary>
    public async Task<IReadOnlyList<RankedQuestion>> AskAsync(StaticEmbeddingModel model, IReadOnlyList<string> features, CancellationToken cancellationToken)
    {
        var vectors = await model.GenerateAsync(Passages.Select(EmbeddingText.Of), cancellationToken: cancellationToken);
        var searcher = new PassageSearcher(model);
        searcher.Swap(PassageIndex.Build([.. Passages.Zip(vectors, (passage, vector) => new IndexedPassage(passage, vector.Vector))], model)
            .With(SearchParts.Without("duplicates")));

        var asked = new List<RankedQuestion>(Questions.Count);
        foreach (var (turns, answers) in Questions)
        {
            var context = turns.Count == 1 ? null : string.Join('\n', turns.SkipLast(1));
            var hits = await searcher.SearchAsync(new SearchQuery(turns[^1], context), Candidates, cancellationToken);
            asked.Add(new RankedQuestion(
                [.. hits.Select(hit => features.Select(f => hit.Parts.FirstOrDefault(p => p.Name == f)?.Value ?? 0).ToArray())],
                [.. hits.Select(hit => answers(hit.Passage))]));
        }

        return asked;
    }
}
