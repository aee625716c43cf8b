using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>What the line above a list says about its items: that they are things of one kind, or sides of one thing.</summary>
internal static partial class ListHeading
{
    /// <summary>"Nest types": each item is one of them.</summary>
    public static bool NamesKind(string heading) => Kind().IsMatch(heading) && !NamesAspects(heading);

    /// <summary>"Features": the items are labels, and what is said under one could stand under another.</summary>
    public static bool NamesAspects(string heading) => Aspects().IsMatch(heading);

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(types?|modes?|methods?|class(es)?|strateg(y|ies)|components?|operations?|options|polic(y|ies)|tiers?|kinds?|models?|terms?|terminology|definitions?|roles|units|elements|parts|stages|famil(y|ies)|protocols?|tools|nodes?|layers?|endpoints?|states?|commands?|formats?|levels?|species|varieties|forms?|schemes?|actions)\b", Flags)]
    private static partial Regex Kind();

    [GeneratedRegex(@"\b(features?|advantages?|disadvantages?|benefits?|pros|cons|use cases?|considerations?|capabilit(y|ies)|characteristics?|limits?|limitations?|pricing|costs?|requirements?|best practices|steps?|principles?|highlights|good to know|reasons?|tips?|examples?|advice|rules|architectures?|scenarios?|solutions?)\b", Flags)]
    private static partial Regex Aspects();
}
