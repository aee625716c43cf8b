using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>What nobody gains by knowing: clicks, commands, addresses, praise, the course itself.</summary>
internal static partial class TriviaRule
{
    public static bool Rejects(ItemDraft draft) =>
        Clutter().IsMatch(draft.Source.Text) || (draft.Kind == QuizKind.Order && draft.Right.Any(File().IsMatch)) || (draft.Kind != QuizKind.Recall && Praise().IsMatch(draft.Stem)) || Praise().IsMatch(draft.Answer)
        || draft.Right.Concat([draft.Answer, draft.Stem]).Any(IsRubric) || (draft.Setting is { } place && Clutter().IsMatch(place)) || (draft.Setting is { } setting && Course().IsMatch(setting))
        || (draft.Kind is not QuizKind.Recall && Example().IsMatch(draft.Source.Passage.Text)) || PartOf().IsMatch(draft.Answer) || PartOf().IsMatch(draft.Stem) || Relative().IsMatch(draft.Answer) || (draft.Kind is not QuizKind.Recall && Cents().IsMatch(draft.Answer));

    /// <summary>More words are a sentence, however it begins.</summary>
    private const int LongestRubric = 3;

    private static bool IsRubric(string text) => WordRuns.Count(text) <= LongestRubric && Rubric.Is(text);

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"https?:|www\.|\.(gif|png|jpe?g|py|json|ya?ml|sh|txt|md|html?)\b|\barn:|\b(a note says|says ['""“‘]|buttons?|text ?box|click|navigate|scroll|log ?in to the console|check ?box|button|tab|drop-?down)\b|\s--?[a-z]{2,}[-=\s]|=>|->|\$\s|[{}]|(?-i:^\s*(sudo|aws|kubectl|docker|npm|pip|yum|apt|cdk|sam|git)\s)|\b(this|the|next|last|see|watch) videos?\b|\b(lesson|lecture|demo|course|lab|exercise|hands[- ]on|screenshot|slide|udemy|cheat ?sheet|blog|youtube|github)\b|\b[\w.]+@[\w.]+\b|\b(older|old|some) (notes?|slides?|samples?)\b|\bexample\.(com|org|net)\b|\bmy-?(domain|app|site|bucket)\b|\b(free trial|trial)\b|\b(sg|i|vpc|subnet|ami|vol|eni|rtb|igw|acl)-[0-9a-f]{4,}\b|\b[0-9]{12}\b|\(due to\b|(?-i:\bMy\p{Lu}\p{Ll}\w+)", Flags)]
    private static partial Regex Clutter();

    // Steps with a file of an exercise.
    [GeneratedRegex(@"\.(gif|png|jpe?g|py|json|ya?ml|sh|txt|md|html?)\b", Flags)]
    private static partial Regex File();

    // A price to the cent is looked up.
    [GeneratedRegex(@"[$€£] ?\d+\.\d", Flags)]
    private static partial Regex Cents();

    // Praise without a fact in it.
    [GeneratedRegex(@"^(is|are|it is|they are)?\W*(an? )?((very|really|quite|massively|highly|one of the|the) )*(powerful|great|good|excellent|important|critical|essential|useful|perfect|ideal|popular|easy|easiest|simple|best|key(?!-)|new (feature|service|way|product|generation)|big|nice|cool|awesome|amazing|interesting|difficult|more difficult|most)\b", Flags)]
    private static partial Regex Praise();

    // What follows holds for the example only.
    [GeneratedRegex(@"\b(let['’]?s (assume|say|imagine)|assume (that|we|you|there)|suppose (that|we|you|there)|imagine (that|we|you))\b", Flags)]
    private static partial Regex Example();

    // "A feature of X" tells what it belongs to, not what it is.
    [GeneratedRegex(@"^((is|are) )?(an?|the|one of the) ([\p{L}\d-]+ ){0,3}((features?|parts?|examples?|versions?|alternatives?|replacements?|equivalents?) (of|to|for)|successors?|predecessors?|choices?|ways?|options?)\b|^((is|are) )?(an?|the) ([\p{L}\d-]+ ){0,2}(feature|service|product|tool|thing)\W*$", Flags)]
    private static partial Regex PartOf();

    // What is told only by something else.
    [GeneratedRegex(@"^((is|are) )?(the (same|other)|also|another|similar|like)\b", Flags)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(lesson|lecture|video|demo|course|lab|exercise|hands[- ]on|links?|udemy|certificate path|exam tips|examples?|memory aids?|mnemonics?( and .*)?|exam strateg(y|ies)|strategies for .* exams?|(domains and )?weights|exam (formats?|guides?|weights?|domains?|objectives)|passing scores?)\b", Flags)]
    private static partial Regex Course();
}
