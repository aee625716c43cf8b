namespace AwsNotesBot.Notes.Text;

/// <summary>Every kind of secret that is looked for within a line; keys of several lines are <see cref="PrivateKeyBlocks"/>'s.</summary>
/// <remarks>
/// Account ids, ARNs and resource ids are names, not secrets, and stay: whoever knows them can do nothing with them alone.
/// Example credentials are treated as real ones, since nothing tells them apart.
/// </remarks>
internal static class SecretPatterns
{
    public const string AccessKeyId = "access key id";

    /// <summary>Labels of values that are always secret.</summary>
    private const string Label =
        "(?:pass(?:word|wd|phrase|code)|pwd|secret[ _-]?(?:access[ _-]?)?key|client[ _-]?secret|api[ _-]?(?:key|secret)" +
        "|(?:access|auth|session|refresh|bearer)[ _-]?token|(?:account|shared[ _-]?access)[ _-]?key)";

    /// <summary>Labels that also stand for names, pages and words of prose.</summary>
    private const string GeneralLabel = "(?:secret|token|credentials?)";

    /// <summary>Between a label and its sign: the label's closing quote, or the old value that <c>aws configure</c> shows.</summary>
    private const string AfterLabel = """["'`]?(?: ?\[[^\]\s]{0,24}\])?""";

    private const string Sign = " {0,8}(?::=|=>|[:=]) {0,8}";

    private const string Quoted = """(?:"(?<secret>[^"\s]{4,})"|'(?<secret>[^'\s]{4,})'|`(?<secret>[^`\s]{4,})`)""";

    private const string Bare = """(?<secret>[^\s"'`,;<>()|&]{4,})""";

    /// <summary>With nothing after it in the line, a value may hold what would end it elsewhere.</summary>
    private const string Last = """(?<secret>[^\s"'`,;<>()]{4,})""";

    private static readonly string[] LabelAnchors = ["pass", "pwd", "key", "secret", "token"];

    private static readonly string[] GeneralAnchors = ["secret", "token", "credential"];

    /// <summary>In the order in which they are applied to a line.</summary>
    public static readonly IReadOnlyList<SecretPattern> All =
    [
        new("private key in one line", ["-----BEGIN "],
            @"-----BEGIN [A-Z ]*PRIVATE KEY[A-Z ]*----- ?[A-Za-z0-9+/=\\]{16,}[^-]*(?:-----END [A-Z ]*PRIVATE KEY[A-Z ]*-----)?"),
        new("webhook URL", ["hooks.slack.com", "webhook", "logic.azure.com", "powerplatform.com", "chat.googleapis.com", "hooks.zapier.com"],
            """(?i)https://(?:hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)|[a-z0-9-]+\.webhook\.office\.com/webhookb2|outlook\.office(?:365)?\.com/webhook""" +
            """|[a-z0-9.-]+\.logic\.azure\.com(?::[0-9]+)?/workflows|[a-z0-9.-]+\.api\.powerplatform\.com(?::[0-9]+)?/[a-z/]*workflows""" +
            """|(?:ptb\.|canary\.)?discord(?:app)?\.com/api/(?:v[0-9]+/)?webhooks|chat\.googleapis\.com/v1/spaces|hooks\.zapier\.com/hooks/catch)/[^\s"'`<>)\]]+"""),
        new(AccessKeyId, ["AKIA", "ASIA", "ABIA", "ACCA"], @"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,16}\b") { IsSecret = SecretShape.IsAccessKeyId },
        new("secret access key beside its id", [], @"(?:^|[^A-Za-z0-9/+=])(?<secret>[A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)")
            { IsSecret = SecretShape.IsMixed, OnlyNearAccessKey = true },
        new("signature in a URL", ["sig=", "X-Amz-"], @"(?i)[?&](?:sig|X-Amz-Signature|X-Amz-Security-Token)=(?<secret>[A-Za-z0-9%+/=_-]{20,})"),
        new("token", ["xox", "xapp-", "ghp_", "gho_", "ghs_", "ghu_", "ghr_", "github_pat_", "glpat-", "npm_", "AIza", "k_live_", "k_test_", "SG.", "hf_"],
            @"\b(?:xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[0-9]-[A-Za-z0-9-]{10,}|gh[opsur]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}" +
            @"|glpat-[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{36}|AIza[A-Za-z0-9_-]{35}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,}" +
            @"|SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|hf_[A-Za-z0-9]{30,})") { IsSecret = SecretShape.HasDigit },
        new("API key", ["sk-"], @"\bsk-[A-Za-z0-9_-]{20,}") { IsSecret = SecretShape.IsMixed },
        new("JSON Web Token", ["eyJ"], @"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*"),
        new("bearer token", ["bearer"], @"(?i)\bbearer {1,8}(?<secret>[A-Za-z0-9._~+/=-]{16,})") { IsSecret = SecretShape.IsGenerated },
        new("basic credentials", ["authorization"], """(?i)authorization["'`]? {0,8}[:=] {0,8}["'`]?basic {1,8}(?<secret>[A-Za-z0-9+/]{8,}={0,2})"""),
        new("password in a URL", ["://"], """\b[A-Za-z][A-Za-z0-9+.-]*://[^\s/:@"'`<>]*:(?<secret>[^\s/@"'`<>]+)@""") { IsSecret = SecretShape.IsLiteral },
        new("password for curl", ["curl"], """\bcurl\b.* (?:-u|--user)[ =]["']?[^\s:"']+:(?<secret>[^\s"']+)""") { IsSecret = SecretShape.IsLiteral },
        new("quoted value", LabelAnchors, $"(?i){Label}{AfterLabel}{Sign}{Quoted}") { IsSecret = SecretShape.IsLiteral },
        new("quoted general value", GeneralAnchors, $"(?i){GeneralLabel}{AfterLabel}{Sign}{Quoted}") { IsSecret = SecretShape.IsGenerated },
        new("assigned value", LabelAnchors, $"(?i){Label}={Bare}" + """(?:[\s"'`,;)|&\\]|$)""") { IsSecret = SecretShape.IsLiteral },
        new("value to the end of the line", LabelAnchors, $@"(?i){Label}{AfterLabel}{Sign}{Last}[,;]?\s*$") { IsSecret = SecretShape.IsStrongLiteral },
        new("general value to the end of the line", GeneralAnchors, $@"(?i){GeneralLabel}{AfterLabel}{Sign}{Last}[,;]?\s*$") { IsSecret = SecretShape.IsGenerated },
        new("command line option", LabelAnchors, $"(?i)(?:^|\\s)--?[a-z-]*{Label} {{1,4}}[\"']?{Bare}") { IsSecret = SecretShape.IsStrongLiteral },
    ];
}
