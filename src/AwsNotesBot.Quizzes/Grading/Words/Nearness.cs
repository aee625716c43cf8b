using System.Numerics.Tensors;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>How near the meanings of two rows of words are, each word embedded once and only where it is compared.</summary>
internal sealed class Nearness(WordKnowledge knowledge, IReadOnlyList<Word> asked, IReadOnlyList<Word> typed)
{
    private readonly ReadOnlyMemory<float>?[] _asked = new ReadOnlyMemory<float>?[asked.Count], _typed = new ReadOnlyMemory<float>?[typed.Count];

    /// <returns>The cosine; 0 where the model does not know one of the two.</returns>
    public double Of(int askedAt, int typedAt)
    {
        var left = _asked[askedAt] ??= knowledge.Vector(asked[askedAt].Text);
        var right = _typed[typedAt] ??= knowledge.Vector(typed[typedAt].Text);
        return left.IsEmpty || right.IsEmpty ? 0 : TensorPrimitives.Dot(left.Span, right.Span);
    }
}
