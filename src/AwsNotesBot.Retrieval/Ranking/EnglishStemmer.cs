namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Takes English endings off, so that <c>replicated</c> and <c>replication</c> become one term.</summary>
/// <remarks>
/// M. F. Porter, "The English (Porter2) stemming algorithm", snowballstem.org, 2002. R1, R2, the steps and the exceptions bear
/// the names of that page; inside a word a capital <c>Y</c> stands for a y that counts as a consonant.
/// </remarks>
internal static class EnglishStemmer
{
    private static readonly Dictionary<string, string> Irregular = new()
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly HashSet<string> DoneAfterStep1A =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    /// <summary>Beginnings that the rule for R1 would cut too early.</summary>
    private static readonly string[] LongR1 = ["gener", "commun", "arsen"];

    /// <param name="word">Lower-case letters a to z, an apostrophe allowed; anything else is returned as it is.</param>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || word.AsSpan().ContainsAnyExcept(Letters))
        {
            return word;
        }

        if (Irregular.TryGetValue(word, out var stem))
        {
            return stem;
        }

        var w = new Word(word);
        w.Step0();
        w.Step1A();
        if (!DoneAfterStep1A.Contains(w.ToString()))
        {
            w.Step1B();
            w.Step1C();
            w.Step2();
            w.Step3();
            w.Step4();
            w.Step5();
        }

        return w.ToString().Replace('Y', 'y');
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");

    private static readonly (string Suffix, string With)[] Step2Endings =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string With)[] Step3Endings =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4Endings =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>The word being cut, with its regions.</summary>
    private ref struct Word
    {
        private string _text;
        private readonly int _r1;
        private readonly int _r2;

        public Word(string word)
        {
            var letters = word.TrimStart('\'').ToCharArray();
            for (var i = 0; i < letters.Length; i++)
            {
                if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                {
                    letters[i] = 'Y';
                }
            }

            _text = new string(letters);
            var text = _text;
            var prefix = Array.Find(LongR1, p => text.StartsWith(p, StringComparison.Ordinal));
            _r1 = prefix?.Length ?? RegionAfter(0);
            _r2 = RegionAfter(_r1);
        }

        public override readonly string ToString() => _text;

        public void Step0()
        {
            foreach (var suffix in (ReadOnlySpan<string>)["'s'", "'s", "'"])
            {
                if (Ends(suffix))
                {
                    Cut(suffix.Length, "");
                    return;
                }
            }
        }

        public void Step1A()
        {
            if (Ends("sses"))
            {
                Cut(2, "");
            }
            else if (Ends("ied") || Ends("ies"))
            {
                Cut(3, _text.Length > 4 ? "i" : "ie");
            }
            else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowel(_text.Length - 2))
            {
                Cut(1, "");
            }
        }

        public void Step1B()
        {
            if (EndsWithAny(["eedly", "eed"]) is { } eed)
            {
                if (InR1(eed))
                {
                    Cut(eed.Length, "ee");
                }

                return;
            }

            if (EndsWithAny(["ingly", "edly", "ing", "ed"]) is not { } suffix || !HasVowel(_text.Length - suffix.Length))
            {
                return;
            }

            Cut(suffix.Length, "");
            if (Ends("at") || Ends("bl") || Ends("iz"))
            {
                _text += "e";
            }
            else if (EndsWithAny(["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]) is not null)
            {
                Cut(1, "");
            }
            else if (IsShort())
            {
                _text += "e";
            }
        }

        public void Step1C()
        {
            if (_text.Length > 2 && _text[^1] is 'y' or 'Y' && !IsVowel(_text[^2]))
            {
                Cut(1, "i");
            }
        }

        public void Step2()
        {
            foreach (var (suffix, with) in Step2Endings)
            {
                if (Ends(suffix))
                {
                    var allowed = suffix switch
                    {
                        "ogi" => Before(suffix) == 'l',
                        "li" => Before(suffix) is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
                        _ => true,
                    };
                    if (allowed && InR1(suffix))
                    {
                        Cut(suffix.Length, with);
                    }

                    return;
                }
            }
        }

        public void Step3()
        {
            foreach (var (suffix, with) in Step3Endings)
            {
                if (Ends(suffix))
                {
                    if (InR1(suffix) && (suffix != "ative" || InR2(suffix)))
                    {
                        Cut(suffix.Length, with);
                    }

                    return;
                }
            }
        }

        public void Step4()
        {
            if (EndsWithAny(Step4Endings) is { } suffix && InR2(suffix) && (suffix != "ion" || Before(suffix) is 's' or 't'))
            {
                Cut(suffix.Length, "");
            }
        }

        public void Step5()
        {
            if (Ends("e") && (InR2("e") || (InR1("e") && !EndsInShortSyllable(_text.Length - 1))))
            {
                Cut(1, "");
            }
            else if (Ends("l") && InR2("l") && Before("l") == 'l')
            {
                Cut(1, "");
            }
        }

        private readonly bool Ends(string suffix) => _text.EndsWith(suffix, StringComparison.Ordinal);

        private readonly string? EndsWithAny(ReadOnlySpan<string> suffixes)
        {
            foreach (var suffix in suffixes)
            {
                if (Ends(suffix))
                {
                    return suffix;
                }
            }

            return null;
        }

        private void Cut(int count, string with) => _text = string.Concat(_text.AsSpan(0, _text.Length - count), with);

        private readonly char Before(string suffix) => _text.Length > suffix.Length ? _text[^(suffix.Length + 1)] : '\0';

        private readonly bool InR1(string suffix) => _text.Length - suffix.Length >= _r1;

        private readonly bool InR2(string suffix) => _text.Length - suffix.Length >= _r2;

        /// <summary>Where the region after the first non-vowel following a vowel begins, not before <paramref name="start"/>.</summary>
        private readonly int RegionAfter(int start)
        {
            for (var i = start + 1; i < _text.Length; i++)
            {
                if (!IsVowel(_text[i]) && IsVowel(_text[i - 1]))
                {
                    return i + 1;
                }
            }

            return _text.Length;
        }

        private readonly bool HasVowel(int length)
        {
            for (var i = 0; i < length; i++)
            {
                if (IsVowel(_text[i]))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>A short word ends in a short syllable and has an empty R1.</summary>
        private readonly bool IsShort() => _r1 >= _text.Length && EndsInShortSyllable(_text.Length);

        private readonly bool EndsInShortSyllable(int length) => length switch
        {
            < 2 => false,
            2 => IsVowel(_text[0]) && !IsVowel(_text[1]),
            _ => !IsVowel(_text[length - 3]) && IsVowel(_text[length - 2]) && !IsVowel(_text[length - 1]) && _text[length - 1] is not ('w' or 'x' or 'Y'),
        };
    }
}
