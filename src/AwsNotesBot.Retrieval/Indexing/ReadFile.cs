using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Storage;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>A file that was opened, and what came of it.</summary>
/// <param name="Note"><c>null</c> where the content is what is stored already.</param>
/// <param name="Hash">Of the bytes read.</param>
/// <param name="Stamp">Taken before the file was opened: a write in between shows at the next run.</param>
/// <param name="ReadAt">UTC ticks.</param>
internal sealed record ReadFile(string Path, Note? Note, ContentHash Hash, FileStamp Stamp, long ReadAt);
