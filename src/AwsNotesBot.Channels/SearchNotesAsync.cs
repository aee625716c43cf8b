using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Channels;

/// <summary>The search as a channel sees it: <see cref="PassageSearcher.SearchAsync"/>.</summary>
internal delegate Task<IReadOnlyList<Hit>> SearchNotesAsync(SearchQuery query, int count, CancellationToken cancellationToken);
