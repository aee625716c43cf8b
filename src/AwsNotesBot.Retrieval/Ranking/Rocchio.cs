using System.Numerics.Tensors;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Moves the question's vector towards the passages that look best so far, and so towards the notes' own words.</summary>
/// <remarks>J. J. Rocchio, "Relevance Feedback in Information Retrieval", in Salton (ed.), The SMART Retrieval System, 1971.</remarks>
internal static class Rocchio
{
    /// <summary>The paper's β, beside an α of 1: what the mean of the relevant documents weighs. γ is 0: none are held irrelevant.</summary>
    public const float Beta = 0.7f;

    /// <summary>Writes the unit vector of the question and β times the mean of the documents.</summary>
    public static void Move(ReadOnlySpan<float> question, VectorMatrix documents, ReadOnlySpan<int> relevant, Span<float> moved)
    {
        question.CopyTo(moved);
        foreach (var document in relevant)
        {
            TensorPrimitives.MultiplyAdd(documents.Row(document), Beta / relevant.Length, moved, moved);
        }

        VectorMatrix.Normalize(moved, moved);
    }
}
