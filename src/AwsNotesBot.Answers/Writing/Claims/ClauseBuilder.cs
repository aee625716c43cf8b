using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Reads one clause word by word. Holds one clause.</summary>
internal sealed partial class ClauseBuilder(string text)
{
    /// <summary>A negation reaches over this many words of its part.</summary>
    private const int Reach = 4;

    /// <summary>So many words are taken for the subject where no auxiliary shows its end.</summary>
    private const int SubjectWords = 2;

    /// <summary>Of so many words in front of a bracket one must be said with what stands in it.</summary>
    private const int WordsBefore = 2;

    private readonly List<ClaimWord> _words = [], _subject = [], _denied = [], _definite = [], _condition = [];
    private readonly List<(Determiner, ClaimWord)> _determined = [];
    private readonly List<int> _starts = [0], _joined = [];
    private int _segment, _group, _reach, _coordinated, _front;
    private bool _pastSubject, _endsSubject, _hasPronoun, _isDefinite, _isConditional, _awaitsRelative, _isCompared;
    private Determiner? _determiner;

    public Clause Read()
    {
        var measures = MeasureReader.In(text);
        var first = ClauseReader.FirstWord(text);
        foreach (Match token in Token().Matches(text))
        {
            if (measures.FirstOrDefault(m => m.Start <= token.Index && token.Index < m.End) is { } measure)
            {
                if (_words.LastOrDefault()?.Measure != measure)
                {
                    Add(new ClaimWord(measure.Text.ToLowerInvariant(), _starts.Count - 1, _segment, _group, measure));
                }
            }
            else if (token.Groups["stop"].Success)
            {
                _starts.Add(token.Index);
                _group++;
                BeginSegment(first);
            }
            else
            {
                Take(token.Value.ToLowerInvariant(), first);
            }
        }

        var isFragment = Fragment().IsMatch(text) && !text.Split(' ').Any(w => GrammarWords.Auxiliaries.Contains(w.ToLowerInvariant()));
        var leans = isFragment || GrammarWords.Leaning.Contains(first) || GrammarWords.Auxiliaries.Contains(first);
        return new Clause(text, _words, leans ? [] : _endsSubject && _subject.Count > 0 ? _subject : [.. _words.Where(w => !w.IsPivot).Take(SubjectWords)])
        {
            Coordinated = _endsSubject ? _coordinated : 0,
            EndsSubject = _endsSubject,
            HasPronoun = _hasPronoun,
            Joined = _joined,
            Trailing = _determiner,
            Bracketed = [.. Bracketed()],
            Front = _front,
            Definite = _definite,
            Condition = _isCompared && _front == 0 ? [] : _condition,
            IsFragment = isFragment,
            LacksSubject = leans,
            Parts = [.. _starts.Select((start, i) => text[start..(i + 1 < _starts.Count ? _starts[i + 1] : text.Length)])],
            Denied = _denied,
            Determined = _determined,
        };
    }

    private IEnumerable<(IReadOnlyList<ClaimWord> Before, IReadOnlyList<ClaimWord> Words)> Bracketed()
    {
        for (var part = 1; part < _starts.Count; part++)
        {
            if (text[_starts[part]] == '(')
            {
                yield return (_words.FindAll(w => w.Part < part && !w.IsPivot).TakeLast(WordsBefore).ToList(), _words.FindAll(w => w.Part == part && !w.IsPivot));
            }
        }
    }

    private void Take(string word, string first)
    {
        if (GrammarWords.Conditions.Contains(word))
        {
            _awaitsRelative = (word is "who" or "that") && !_pastSubject && _words.Count is 1 or 2;
            BeginSegment(first);
            _isConditional = word == "if";
        }
        else if (Scope.IsNegation(word))
        {
            _reach = Reach;
        }
        else if (GrammarWords.Pivots.Contains(word))
        {
            _words.Add(new ClaimWord(word, _starts.Count - 1, _segment, _group, IsPivot: true));
            _isCompared |= word == "than" && _words.Count <= 4;
            _pastSubject |= _subject.Count > 0;
        }
        else if (GrammarWords.Determiners.TryGetValue(word, out var determiner))
        {
            _determiner = determiner == Determiner.One && _determiner is not null ? _determiner : determiner;
        }
        else if (word != "ones" && TextAnalyzer.Terms(word).Count > 0)
        {
            Add(new ClaimWord(word, _starts.Count - 1, _segment, _group));
        }

        _front = _front == 0 && GrammarWords.Auxiliaries.Contains(word) ? _words.Count : _front;
        _endsSubject |= !_pastSubject && GrammarWords.Auxiliaries.Contains(word);
        _pastSubject |= _endsSubject;
        _coordinated = !_pastSubject && word is "and" or "or" ? _subject.Count : _coordinated;
        _group += word is "and" or "or" || GrammarWords.Pivots.Contains(word) || GrammarWords.Auxiliaries.Contains(word) || GrammarWords.Conditions.Contains(word) ? 1 : 0;
        if (word is "and" or "or")
        {
            _joined.Add(_group);
        }

        _hasPronoun |= GrammarWords.Pronouns.Contains(word);
        _isDefinite = word is "the" or "this" or "these";
    }

    /// <summary>What a clause begins with may stand in front of its subject.</summary>
    private void BeginSegment(string first)
    {
        _segment++;
        _reach = 0;
        _isConditional = false;
        if (!_pastSubject && GrammarWords.Fronts.Contains(first))
        {
            _subject.Clear();
            _coordinated = 0;
        }
        else
        {
            _pastSubject |= _subject.Count > 0;
        }
    }

    private void Add(ClaimWord word)
    {
        _words.Add(word);
        if (!_pastSubject && word.Measure is null)
        {
            _subject.Add(word);
        }

        // Of "a helper who is untrained" it must be said that he is; of "a burn larger than a hand" that it is larger.
        if (_isConditional || _awaitsRelative || (_isCompared && _front == 0))
        {
            _condition.Add(word);
            _awaitsRelative = false;
        }

        if (_isDefinite)
        {
            _definite.Add(word);
        }

        if (_reach-- > 0)
        {
            _denied.Add(word);
        }

        if (_determiner is { } determiner)
        {
            _determined.Add((determiner, word));
            _determiner = null;
        }
    }

    [GeneratedRegex(@"^\s*(not\b|(never|only) (in|on|at|by|with|from|for|to|if|when|after|before|within|during|through|as|into|under|between)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fragment();

    [GeneratedRegex(@"[\p{L}\d]+|(?<stop>[,:()–—]|→)", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
