using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Reads one clause word by word. Holds one clause.</summary>
internal sealed partial class ClauseBuilder(string text)
{
    /// <summary>So many words are taken for the subject where no auxiliary shows its end.</summary>
    private const int SubjectWords = 2;

    private readonly List<ClaimWord> _words = [], _subject = [];
    private readonly List<(Determiner, ClaimWord)> _determined = [];
    private int _part, _segment, _front;
    private bool _pastSubject, _endsSubject, _hasPronoun;
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
                    Add(new ClaimWord(measure.Text.ToLowerInvariant(), _part, _segment, measure));
                }
            }
            else if (token.Groups["stop"].Success)
            {
                _part++;
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
            EndsSubject = _endsSubject,
            HasPronoun = _hasPronoun,
            Trailing = _determiner,
            Front = _front,
            IsFragment = isFragment,
            LacksSubject = leans,
            Determined = _determined,
        };
    }

    private void Take(string word, string first)
    {
        if (GrammarWords.Conditions.Contains(word))
        {
            BeginSegment(first);
        }
        else if (GrammarWords.Pivots.Contains(word))
        {
            _words.Add(new ClaimWord(word, _part, _segment, IsPivot: true));
            _pastSubject |= _subject.Count > 0;
        }
        else if (GrammarWords.Determiners.TryGetValue(word, out var determiner))
        {
            _determiner = determiner == Determiner.One && _determiner is not null ? _determiner : determiner;
        }
        else if (word != "ones" && !Scope.IsNegation(word) && TextAnalyzer.Terms(word).Count > 0)
        {
            Add(new ClaimWord(word, _part, _segment));
        }

        _front = _front == 0 && GrammarWords.Auxiliaries.Contains(word) ? _words.Count : _front;
        _endsSubject |= !_pastSubject && GrammarWords.Auxiliaries.Contains(word);
        _pastSubject |= _endsSubject;
        _hasPronoun |= GrammarWords.Pronouns.Contains(word);
    }

    /// <summary>What a clause begins with may stand in front of its subject.</summary>
    private void BeginSegment(string first)
    {
        _segment++;
        if (!_pastSubject && GrammarWords.Fronts.Contains(first))
        {
            _subject.Clear();
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
