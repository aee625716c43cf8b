using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Text to its content words, each with whether it is asserted or denied.</summary>
internal static class WordReader
{
    /// <summary>A denial reaches over this many content words, unless a comma or a joint ends it before.</summary>
    private const int Reach = 4;

    /// <summary>More words are not read.</summary>
    private const int MostWords = 200;

    private static readonly FrozenSet<string> Negators = Set(
        "not no never cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent aint without neither nor none nothing nobody nowhere hardly unable");

    /// <summary>"Not only" denies nothing.</summary>
    private static readonly FrozenSet<string> Softeners = Set("only just merely necessarily");

    private static readonly FrozenSet<string> Exceptions = Set("unless except excepting besides excluding");

    private static readonly FrozenSet<string> Indifferent = Set("whether even regardless matter always");

    private static readonly FrozenSet<string> Relatives = Set("that which who whose whom where");

    private static readonly FrozenSet<string> Particles = Set("up out over off on in down back through");

    private static readonly FrozenSet<string> Joints = Set("but because since as so if when while then instead rather whereas");

    private static readonly FrozenSet<string> Ands = Set("and or plus nor");

    public static bool IsNegator(string word) => Negators.Contains(word);

    /// <summary>In the order of the text; stop words only where they decide for one of two sides ("before").</summary>
    public static IReadOnlyList<Word> Read(string text)
    {
        text = SpokenMeasures.InDigits(text);
        var words = new List<Word>();
        var measures = new Queue<Measure>(MeasureReader.In(text));
        var (sense, reach, piece, relative, before) = (Sense.Asserted, 0, 0, -1, "");
        for (var at = 0; at < text.Length && words.Count < MostWords;)
        {
            while (measures.TryPeek(out var passed) && passed.Start < at)
            {
                measures.Dequeue();
            }

            if (measures.TryPeek(out var measure) && measure.Start == at)
            {
                Add(measure.Text.ToLowerInvariant(), measure);
                at = measure.End;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                var word = WordAt(text, ref at);
                if (word == "not" && before == "or" && words.Count > 0)
                {
                    words[^1] = words[^1] with { Sense = Sense.Either };
                }
                else if (Indifferent.Contains(word))
                {
                    (sense, reach) = (Sense.Either, Reach);
                }
                else if (Relatives.Contains(word) && words.Count > 0 && words[^1].Piece == piece)
                {
                    relative = piece;
                }
                else if (Particles.Contains(word) && words.Count > 0 && words[^1].Text == before)
                {
                    words[^1] = words[^1] with { Compound = before + word };
                }
                else if (Negators.Contains(word))
                {
                    (sense, reach) = (sense == Sense.Asserted ? Sense.Denied : Sense.Asserted, Reach);
                    piece += word == "nor" ? 1 : 0;
                }
                else if (Softeners.Contains(word) && reach == Reach)
                {
                    sense = Sense.Asserted;
                }
                else if (Exceptions.Contains(word))
                {
                    (sense, reach, piece) = (Sense.Excepted, Reach, piece + 1);
                }
                else if (Joints.Contains(word) || Ands.Contains(word))
                {
                    // "Not when it rains" denies the rain; what stands behind a further joint is a clause of its own.
                    (sense, piece) = (sense != Sense.Either && reach < Reach && word is not ("and" or "nor") ? Sense.Asserted : sense, piece + 1);
                }
                else if (double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
                {
                    Add(word, new Measure(word, at - word.Length, Dimension.Count, number)); // a price, or a number in a name
                }
                else if (IsContent(word))
                {
                    Add(word, null);
                }

                before = word;
            }
            else
            {
                if (text[at] is '(' or ')' or '–' or '&' or '+' or '/' or '\n' || (text[at] is ',' or ';' or '.' or ':' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
                {
                    (sense, piece) = (text[at] is ',' or ';' or '.' or '\n' || reach < Reach ? Sense.Asserted : sense, piece + 1);
                }

                at++;
            }
        }

        return words;

        void Add(string word, Measure? measure)
        {
            words.Add(new Word(word, sense, piece, measure) { IsRelative = relative == piece });
            if (sense != Sense.Asserted && --reach <= 0)
            {
                sense = Sense.Asserted;
            }
        }
    }

    private static bool IsContent(string word) => TextAnalyzer.Terms(word).Count > 0 || WordRelations.TakesSides(word);

    /// <summary>Letters and digits; an apostrophe between letters is left out.</summary>
    private static string WordAt(string text, ref int at)
    {
        var word = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]) || (text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            {
                word.Append(char.ToLowerInvariant(text[at]));
            }
            else if (text[at] is not ('\'' or '’') || at + 1 >= text.Length || !char.IsLetter(text[at + 1]))
            {
                break;
            }
        }

        return word.ToString();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
