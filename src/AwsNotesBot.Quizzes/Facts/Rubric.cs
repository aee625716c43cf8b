using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Words that head a part of a list ("Security", "Use cases") and are no term to be learned.</summary>
internal static partial class Rubric
{
    public static bool Is(string text) => Words().IsMatch(text) || IsOfMaterial(text);

    /// <summary>"Older notes say": what speaks of the material and not of its subject.</summary>
    public static bool IsOfMaterial(string text) => OfNotes().IsMatch(text);

    [GeneratedRegex(@"\b(older|old|some|other|newer) (notes?|slides?|material)\b|\bin exams?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfNotes();

    [GeneratedRegex(@"^(overview|.* overview|introduction|summary|description|conclusion|considerations?|use cases?|examples?|notes?|tips?|features?|key features?|benefits?|advantages?|disadvantages?|pros|cons|pricing|costs?|cost[- ]?(effective|efficient|savings?)|easy to use|simple|scalab(le|ility)|flexib(le|ility)|reliab(le|ility)|performance|security|durability|availability|high availability|integrations?|monitoring|automation|fully managed.*|managed.*|fast.*|global|efficien(t|cy)|customiz(able|ation)|other|others|misc|more|general|maintenance|operations?|limitations?|improved .*|better .*|greater .*|easy .*|simplif.*|seamless.*|centrali[sz]ed management|increased .*|reduced? .*|storage|compute|capacity|encryption|access|authentication|scaling|networking|backups?|backup.*|deployment|setup|configuration|usage|scope|purpose|goal|databases?|type|types|size|default|limits?|requirements?|components?|concepts?|actions?|options?|automation|key .*|no .*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
