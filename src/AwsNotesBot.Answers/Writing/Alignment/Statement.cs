using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>A clause as it is read to be aligned.</summary>
/// <param name="Text">As the lexicon reads it.</param>
/// <param name="Words">That claim something, in their order.</param>
/// <param name="Marks">All other words, in their order.</param>
internal sealed partial record Statement(string Text, IReadOnlyList<Word> Words, IReadOnlyList<Mark> Marks)
{
    /// <summary>So many words a negation reaches.</summary>
    private const int Reach = 4;

    public static readonly FrozenSet<string> Negations = Set("not no never neither nor none nothing nobody without instead");

    private static readonly FrozenSet<string> Conditions = Set("if when unless because since while after before until once during even");

    /// <summary>They end a run.</summary>
    private static readonly FrozenSet<string> Joints = Set("and or but so then which who that where than");

    /// <summary>The runs that stand in brackets.</summary>
    public IReadOnlySet<int> Brackets { get; init; } = FrozenSet<int>.Empty;

    /// <summary>The words of the sentence that it is a clause of.</summary>
    public IReadOnlyList<Word> Sentence { get; init; } = [];

    /// <summary>The runs that begin with a comma or another stop.</summary>
    public IReadOnlySet<int> Stops { get; init; } = FrozenSet<int>.Empty;

    /// <summary>How many negations reach no word: "a fish can not".</summary>
    public int Bare { get; init; }

    /// <summary>With who acts in front, where it is passive and says by whom.</summary>
    public Statement Active => field ??= ActiveVoice.Of(Needed().Replace(Text, "${for} needs ${what}")) is var active && active == Text ? this : Read(active);

    /// <param name="by">"with" or "in".</param>
    /// <returns>With what stands behind that word in front, where something is done with a tool or in a place; <c>null</c> where nothing is.</returns>
    public Statement? Led(string by) => Text.Contains(" by ", StringComparison.Ordinal) || ActiveVoice.Of(Text, by) is var turned && turned == Text ? null : Read(turned);

    /// <summary>Whether something is done: "is removed".</summary>
    public bool IsPassive(Word verb) => Marks.LastOrDefault(m => m.Next == verb.At) is { Text: "is" or "are" or "was" or "were" or "be" or "been" or "being" }
        && (verb.Text.EndsWith("ed", StringComparison.Ordinal) || IrregularForms.Has(verb.Text.ToLowerInvariant()));

    public bool Equals(Statement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public bool Has(string mark) => Marks.Any(m => m.Text == mark);

    /// <param name="text">A clause without its markers.</param>
    public static Statement Of(string text) => Read(Normal(text));

    /// <summary>As the lexicon reads it; what is normal stays as it is.</summary>
    public static string Normal(string text) =>
        Without().Replace(Lexicon.Read(Each().Replace(Minimum().Replace(Maximum().Replace(Above().Replace(Below().Replace(Spelling.Full(text), "less than "), "more than "), "at most "), "at least "), "per ")), m => $"only {m.Groups["what"].Value} {(m.Groups["how"].Value == "without" ? "with" : "if")}");

    private static Statement Read(string text)
    {
        var measures = MeasureReader.In(text);
        var (words, marks, brackets, stops) = (new List<Word>(), new List<Mark>(), new HashSet<int>(), new HashSet<int>());
        var (run, negations, reach, touches, condition, inBrackets) = (0, 0, 0, false, false, false);
        Measure? last = null;
        foreach (Match token in Token().Matches(text))
        {
            var lower = token.Value.ToLowerInvariant();
            if (measures.FirstOrDefault(m => m.Start <= token.Index && token.Index < m.End) is { } measure)
            {
                if (!ReferenceEquals(measure, last))
                {
                    Add(measure.Text, measure, false, false);
                    last = measure;
                }
            }
            else if (token.Groups["stop"].Success)
            {
                inBrackets = lower == "(" || (inBrackets && lower != ")");
                (run, reach, touches, condition) = (run + 1, 0, false, false);
                stops.Add(run);
                if (inBrackets)
                {
                    brackets.Add(run);
                }
            }
            else if (Negations.Contains(lower))
            {
                marks.Add(new(lower, words.Count, run));
                (negations, reach) = (negations + 1, Reach);
            }
            else if ((Conditions.Contains(lower) || Joints.Contains(lower)) && !(lower == "than" && measures.Any(m => m.Start > token.Index && m.Start <= token.Index + 6)))
            {
                (run, touches) = (run + 1, false);
                marks.Add(new(lower, words.Count, run));
                condition |= Conditions.Contains(lower);
                reach = lower is "and" or "or" ? reach : 0;
            }
            else if (TextAnalyzer.Terms(lower).Count == 0 && !(token.Index > 0 && (token.Length == 1 || lower == "may") && char.IsUpper(token.Value[0])))
            {
                marks.Add(new(lower, words.Count, run));
                reach = GrammarWords.Auxiliaries.Contains(lower) && reach < Reach ? 0 : reach;
                touches = false;
            }
            else
            {
                var isHyphened = (token.Index > 0 && text[token.Index - 1] == '-') || (token.Index + token.Length + 1 < text.Length && text[token.Index + token.Length] == '-' && char.IsLetter(text[token.Index + token.Length + 1]));
                Add(token.Value, null, (token.Index > 0 && char.IsUpper(token.Value[0])) || token.Value.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)), isHyphened);
            }
        }

        return new(text, words, marks) { Brackets = brackets, Stops = stops, Bare = negations - words.Select(w => w.Negation).Where(n => n > 0).Distinct().Count() };

        void Add(string word, Measure? measure, bool isName, bool isHyphened)
        {
            words.Add(new Word(word, words.Count, run)
            {
                Measure = measure, IsName = isName, IsHyphened = isHyphened, Touches = touches, IsCondition = condition,
                Negation = reach > 0 ? negations : 0, IsDenied = reach == Reach,
            });
            touches = true;
            reach--;
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Number = @"(?=(about )?([\d$€£]|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b))";

    /// <summary>What is needed for something, that needs.</summary>
    [GeneratedRegex(@"^(?<what>.{2,80}) (is|are) (needed|required|necessary) for (?<for>.{2,80}?)\.?$", Flags)]
    private static partial Regex Needed();

    [GeneratedRegex(@"\b(min|minimum)\.? " + Number, Flags)]
    private static partial Regex Minimum();

    [GeneratedRegex(@"\b(max|maximum)\.? " + Number, Flags)]
    private static partial Regex Maximum();

    /// <summary>What is not so without something is so only with it.</summary>
    [GeneratedRegex(@"\bnot (?<what>[^,;:.]{1,60}?) (?<how>without|unless)\b", Flags)]
    private static partial Regex Without();

    /// <summary>"$1 a month", "once a day".</summary>
    [GeneratedRegex(@"(?<=(\b(once|twice|times|usd|percent)|[\d%€£])\s)an? (?=(second|minute|hour|day|week|month|year)\b)", Flags)]
    private static partial Regex Each();

    [GeneratedRegex(@"(?<!\b(no|not) )\b(exceeds?|exceeding|(greater|larger|longer|higher|bigger|thicker|warmer|hotter|older|heavier) than|over|above) " + Number, Flags)]
    private static partial Regex Above();

    [GeneratedRegex(@"(?<!\b(no|not) )\b((fewer|shorter|smaller|lower|thinner|colder|cooler|younger|lighter) than|under|below) " + Number, Flags)]
    private static partial Regex Below();

    [GeneratedRegex(@"[\p{L}\d]+|(?<stop>[,:;()–—=]|→)", Flags)]
    private static partial Regex Token();
}
