using System.Text;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Injections;

/// <summary>Recognises a text that speaks to a model, or to whoever writes an answer, rather than to a reader of notes.</summary>
/// <remarks>Orders that read like any fact ("Tea drinkers must call ...") are not told from facts: a note is believed, and cited.</remarks>
internal static partial class ModelOrders
{
    private const string Cyrillic = "АВЕКМНОРСТУХаеорсухіј", Latin = "ABEKMHOPCTYXaeopcyxij";

    private static readonly Regex[] Patterns = [Overriding(), OverridingElsewhere(), Asked(), AnswerThen(), Users(), Speech(), Addressed(), Replies(), Commanded(), Part(), Template()];

    /// <param name="text">In any disguise that shows its words: invisible characters, look-alikes, percent signs.</param>
    public static bool In(string text)
    {
        var bare = VisibleText.Bare(text).Normalize(NormalizationForm.FormKC);
        return Says(bare) || (LookAlikes(bare) is { } latin && Says(latin)) || (bare.Contains('%') && Says(Uri.UnescapeDataString(bare)));
    }

    private static bool Says(string text) => Array.Exists(Patterns, p => p.IsMatch(text));

    private static string? LookAlikes(string text) => text.AsSpan().IndexOfAny(Cyrillic) < 0
        ? null
        : string.Concat(text.Select(c => Cyrillic.IndexOf(c) is >= 0 and var at ? Latin[at] : c));

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Speak = "(say|answer|reply|respond|write|print|output|append|mention|show|link|tell|state|claim|repeat|translate)";

    /// <summary>Where a sentence or its main clause begins.</summary>
    private const string Begin = @"(^|[.!?:;]\s+|\b(and|please|always|now|only|just)\s+)";

    [GeneratedRegex(@"\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instructions?|prompts?|rules?|passages?|told|above|previous|directions)\b|\b(new|updated|real|true) instructions\s?:|\boverride\s?:", Flags)]
    private static partial Regex Overriding();

    /// <summary>"Ignore" near "instructions" in the languages that most models read.</summary>
    [GeneratedRegex(
        @"(ignor|missacht|vergiss|olvid|oubli|negeer|negier|zignor|pomiń|игнорир|забудь|忽略|忽视|無視|تجاهل|무시|अनदेखा).{0,40}(anweisung|regel|instru[cç]|istruzion|instruk|consign|règle|reglas|regole|regras|regels|zasad|инструкц|правил|указан|指令|指示|规则|التعليمات|지시)"
        + @"|(指令|指示|规则|지시|talimat|निर्देश).{0,20}(忽略|忽视|無視|무시|yok say|unut|अनदेखा|भूल)",
        Flags)]
    private static partial Regex OverridingElsewhere();

    [GeneratedRegex(@"\b(when|whenever|if|once|whoever|who|anyone|everybody|everyone|people|for questions)\b.{0,30}\b(asked|asks?|about)\b.{0,80}(?<!\b(an?|the|of|no|your) )\b" + Speak + @"\b|\bask(s|ed)?\b.{0,60}\bmust be told\b", Flags)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b" + Speak + @"\b.{0,60}\b(when|whenever|if)\b.{0,20}\basked\b|\banswers?\b.{0,30}\b(must|should|have to|has to|begins?|starts?|ends?)\b.{0,12}(\b(say|with|include|mention|contain)\b|[:""“])|\b(correct|right|only) answer\b.{0,30}\bis [""“]", Flags)]
    private static partial Regex AnswerThen();

    [GeneratedRegex(Begin + @"(tell|inform|advise|instruct|urge|convince|persuade) (the |your |all |any |each |every )?(users?|readers?|asker|people|every(body|one)|any(body|one)|whoever|them)\b", Flags)]
    private static partial Regex Users();

    [GeneratedRegex(
        Begin + @"(say|reply|respond)\b(?! (you|how)\b)|\bfor \w+,? (say|reply|respond)\b|\bpretend (that|to be|you)\b|\b(must|should|shall) (always )?(add|say|mention|answer|reply|respond|state|claim|write) that\b"
        + "|" + Begin + @"(answer|write|print|output|append|repeat)\b(\s?[""“«„]|.{0,40}(exactly|only with|nothing else|\bthe words?\b|(:|with|about \w+) ?[""“«„]|\babout\b[\w ]{1,30}:|\bthat\b.{0,30}\bis\b))"
        + "|" + Begin + @"(repeat|reveal|print|show|translate|write)\b.{0,20}\b(your|the|system)\b.{0,12}\b(prompt|rules|instructions|settings)\b",
        Flags)]
    private static partial Regex Speech();

    [GeneratedRegex(
        @"\b(chatbots?|assistants?|models?|llms?|bots?|ais?)\b\W{0,2}\s?(must|should|shall|ha(s|ve) to|needs? to|(is|are) to|please)\b.{0,20}\b(" + Speak + @"|add|include|know|obey|follow)\b"
        + @"|\b(dear|hello|hey|attention|notice to|note to)\b.{0,12}\b(assistant|model|chatbot|bot|ai|llm)\b|\b(ais?|assistants?|models?|bots?|llms?) ((that|who|which) )?(reads?|reading|summari[sz](es|ing)|answer(s|ing))\b|\bkindly (finish|begin|end|start|put|say|write|answer|add|mention|include)\b"
        + @"|\b(if|since|because|as) you( are|['’]re) (an? )?(large )?(language model|ai|llm|assistant|chatbot|bot)\b|\byou are (now )(an?|the|in|no longer)\b|\byou are no longer\b"
        + @"|\byour (summary|answer|reply|response|output)\b.{0,30}\b(said|says?|includes?|mentions?|must|should|begins?|ends?)\b",
        Flags)]
    private static partial Regex Addressed();

    /// <summary>What every reply is to be, whoever is told.</summary>
    [GeneratedRegex(
        @"\b(must|should|shall|(has|have|is|are|required|need) to|include|put|appears?|finish|begin|start|end|state|say|use|add|replace|translate)\b.{0,60}\b(every|each|any|all|your|whatever you)\b.{0,12}\b(repl(y|ies)|response|answers?|summar(y|ies)|outputs?|produce|message|text)\b(?! (bucket|topic|queue|stream|format|file|parameter|value|size|limit))"
        + @"|\b(every|each|any|all|your|whatever you)\b.{0,12}\b(repl(y|ies)|response|answers?|summar(y|ies)|output)\b.{0,60}\b(must|should|shall|is|are|(has|have|required) to|finish|begins?|ends?)\b"
        + @"|\buse\b.{1,60}\bas (the|your|an?) (answer|reply|response)\b|\bsummar(y|ies)\b.{0,30}\b(must|should|required to|have to|has to)\b",
        Flags)]
    private static partial Regex Replies();

    /// <summary>Somebody commands: a new part to play, a right to command, a block of commands.</summary>
    [GeneratedRegex(
        @"\bfrom (now|here|this point)( on)?\b.{0,40}\b(you|your|the (assistant|model|bot|ai))\b|\byour (only |new |real |true )+(task|role|job|goal|purpose|instructions)\b|\byour (task|role|job|goal) from now\b"
        + @"|\b(tell|let) (the |your |all )?(users?|readers?|them|him|her|people|every(body|one))\b( know)?( that)?\b.{0,30}\bis\b|\bdo as i say\b|\bi (hereby )?(authori[sz]e|order|command|instruct|want|need|beg) you\b"
        + @"|\b(begin|end|enter) (admin|system|root|debug|developer)\b|\b(process|treat|execute|take) (this |these |it )?as (a )?(commands?|instructions?|orders?)\b|\b(previous|earlier|prior|above) (guidance|orders?|commands?|instructions?|rules?|directions?)\b.{0,30}\b(void|wrong|outdated|cancelled|obsolete|no longer|replaced)\b",
        Flags)]
    private static partial Regex Commanded();

    /// <summary>A part of the conversation, played by a note.</summary>
    [GeneratedRegex(@"(^|[.!?>›\]]\s*|\n\s*)(system|developer|assistant|tool( result)?|model)( prompt| message| notice| override)?\s?:|\b(system|developer) (prompt|override|notice)\b.{0,3}:|""role""\s?:|\bpassage \d+ says\b|\bcite \[?\d", Flags)]
    private static partial Regex Part();

    [GeneratedRegex(@"\[/?(inst|system_prompt|tool_calls|tool_results|available_tools)\]|[<‹＜]\s?[|｜/]|[<‹＜]{1,2}/?(sys|s|passage|question|start_of_turn|end_of_turn|tool_call|tool_response)[>›＞]|###\s*(instruction|response|system|user|assistant)", Flags)]
    private static partial Regex Template();
}
