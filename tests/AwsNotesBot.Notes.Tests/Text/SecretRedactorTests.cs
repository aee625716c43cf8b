using System.Text;

namespace AwsNotesBot.Notes.Tests.Text;

public class SecretRedactorTests
{
    // Made up, and cut in two so that no scanner of repositories takes them for real ones.
    private const string KeyId = "AKIA" + "Q7XN4LSTUDY2NOTE";
    private const string Secret = "mT9/vLq2XcR7" + "bWzN4kHs+Yf8PdJ1gEo6UaVi3tSB";
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiJzdHVkZW50In0" + ".c2lnbmF0dXJlLW9mLW1pbmU";

    [Theory]
    [InlineData($"aws_access_key_id = {KeyId}", "aws_access_key_id = [redacted]")]
    [InlineData($"AWS Access Key ID [None]: {KeyId}", "AWS Access Key ID [None]: [redacted]")]
    [InlineData("AWS Access Key ID [None]: AKIA7XXEXAMPLEXX", "AWS Access Key ID [None]: [redacted]")]
    [InlineData($"AWS Secret Access Key [None]: {Secret}", "AWS Secret Access Key [None]: [redacted]")]
    [InlineData("AWS Secret Access Key [****************ABCD]: Shortened/byhand/Value", "AWS Secret Access Key [****************ABCD]: [redacted]")]
    [InlineData($"\"SecretAccessKey\": \"{Secret}\",", "\"SecretAccessKey\": \"[redacted]\",")]
    [InlineData($"export AWS_SECRET_ACCESS_KEY={Secret}", "export AWS_SECRET_ACCESS_KEY=[redacted]")]
    [InlineData($"| {KeyId} | {Secret} |", "| [redacted] | [redacted] |", 2)]
    [InlineData($"(key {KeyId}, secret {Secret})", "(key [redacted], secret [redacted])", 2)]
    public void CloudAccessKeysAreReplaced(string line, string expected, int count = 1) => AssertRedacted(line, expected, count);

    [Fact]
    public void TheSecretIsFoundInTheLinesAfterItsId() => AssertRedacted($"id: {KeyId}\n\n- {Secret}\n", "id: [redacted]\n\n- [redacted]", 2);

    [Theory]
    [InlineData("see `https://hooks.slack.com/services/T0ABC/B0DEF/s3cr3tPath`.", "see `[redacted]`.")]
    [InlineData("[hook](https://discord.com/api/webhooks/123456/abc-DEF_ghi)", "[hook]([redacted])")]
    [InlineData("URL=https://study.webhook.office.com/webhookb2/1a2b@3c4d/IncomingWebhook/5e6f/7a8b", "URL=[redacted]")]
    [InlineData("https://prod-01.westeurope.logic.azure.com:443/workflows/0a1b/triggers/manual/paths/invoke?sig=xyz", "[redacted]")]
    public void WebhookUrlsAreReplaced(string line, string expected) => AssertRedacted(line, expected);

    [Theory]
    [InlineData($"token {Jwt} ends", "token [redacted] ends")]
    [InlineData("-H 'Authorization: Bearer q8W2e4R6t8Y0u2I4o6P8'", "-H 'Authorization: Bearer [redacted]'")]
    [InlineData("Authorization: Basic c3R1ZGVudDpub3Rlcw==", "Authorization: Basic [redacted]")]
    [InlineData("slack xoxb-123456789012-" + "abcdefGHIJ", "slack [redacted]")]
    [InlineData("git clone with ghp_" + "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8", "git clone with [redacted]")]
    [InlineData("https://b.s3.amazonaws.com/k?X-Amz-Date=20240102&X-Amz-Signature=0123456789abcdef0123456789abcdef", "https://b.s3.amazonaws.com/k?X-Amz-Date=20240102&X-Amz-Signature=[redacted]")]
    public void TokensAreReplaced(string line, string expected) => AssertRedacted(line, expected);

    [Theory]
    [InlineData("psql postgres://study:hunter2@db.local:5432/notes", "psql postgres://study:[redacted]@db.local:5432/notes")]
    [InlineData("redis://:p4ss@cache:6379", "redis://:[redacted]@cache:6379")]
    [InlineData("Server=db;User Id=sa;Password=hunter;Encrypt=True", "Server=db;User Id=sa;Password=[redacted];Encrypt=True")]
    [InlineData("DB_PASSWORD=hunter2 ./run.sh", "DB_PASSWORD=[redacted] ./run.sh")]
    [InlineData("password: 'correct-horse'", "password: '[redacted]'")]
    [InlineData("\"MasterUserPassword\": \"Tr0ub4dor\"", "\"MasterUserPassword\": \"[redacted]\"")]
    [InlineData("- Password: Tr0ub4dor&3", "- Password: [redacted]")]
    [InlineData("--master-user-password Tr0ub4dor --db-name notes", "--master-user-password [redacted] --db-name notes")]
    [InlineData("curl -X GET -u student:Tr0ub4dor https://example.org", "curl -X GET -u student:[redacted] https://example.org")]
    [InlineData("client_secret=0a1b2c3d4e", "client_secret=[redacted]")]
    public void PasswordsAreReplaced(string line, string expected) => AssertRedacted(line, expected);

    [Theory]
    [InlineData("The password policy asks for a password: 8 to 64 characters.")]
    [InlineData("Password: optional")]
    [InlineData("Token: a JWT that the client sends")]
    [InlineData("password=${DB_PASSWORD} or password=$PW or password=<your password> or password={{resolve:ssm-secure:pw:1}}")]
    [InlineData("MasterUserPassword: !Ref DbPassword")]
    [InlineData("connect(user=user, password=db_password, token=get_token())")]
    [InlineData("password = event['password']")]
    [InlineData("\"Password\": { \"Ref\": \"DbPassword\" }, \"type\": \"password\"")]
    [InlineData("PASSWORD=******** and password=xxxxxxxx")]
    [InlineData("aws sts get-session-token --serial-number arn-of-the-device --token-code code")]
    [InlineData("AWS_SECRET_ACCESS_KEY, AWS_ACCESS_KEY_ID and AWS_SESSION_TOKEN")]
    [InlineData("Resource: arn:aws:secretsmanager:eu-west-1:123456789012:secret:notes-a1b2c3, in account 123456789012")]
    [InlineData("vpc-0a1b2c3d4e5f67890, ami-0abcdef1234567890, commit 9fceb02d0ae598e95dc970b74767f19372d61af8")]
    [InlineData("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ")]
    [InlineData("The bearer of the URL, a bearer authentication-scheme-in-general, AKIA is the prefix of a key id, ASIA too.")]
    [InlineData("https://docs.example.org:8443/a@b and mailto://someone@example.org and http://localhost:3978/")]
    [InlineData("A key that begins with -----BEGIN RSA PRIVATE KEY----- is a private key.")]
    [InlineData("task-based-assessment-of-long-slugs-2024, sk-learn-is-a-python-library-for-learning")]
    [InlineData("SecretId: prod/notes/db, token: Bearer, tokens: 512")]
    public void OrdinaryNotesAreLeftAlone(string line) => AssertRedacted(line, line, 0);

    [Fact]
    public void EveryLineOfAPrivateKeyIsReplacedAndTheLinesAreKept() => AssertRedacted(
        """
        Save the key:
        > -----BEGIN RSA PRIVATE KEY-----
        > Proc-Type: 4,ENCRYPTED
        >
        > MIIEowIBAAKCAQEA7v0n
        > -----END RSA PRIVATE KEY-----
        then `chmod 400`.
        """,
        """
        Save the key:
        > [redacted]
        > [redacted]
        >[redacted]
        > [redacted]
        > [redacted]
        then `chmod 400`.
        """);

    [Fact]
    public void AKeyWithoutItsEndIsReplacedAsFarAsItLooksLikeOne() => AssertRedacted(
        """
        -----BEGIN OPENSSH PRIVATE KEY-----
        b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE
        bm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZWQy
        Then log in with the key.
        """,
        """
        [redacted]
        [redacted]
        [redacted]
        Then log in with the key.
        """);

    [Fact]
    public void AKeyInOneLineOfJsonIsReplacedAndTheRestKept() => AssertRedacted(
        """{"private_key": "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqh\n-----END PRIVATE KEY-----\n", "client": "notes"}""",
        """{"private_key": "[redacted]\n", "client": "notes"}""");

    [Fact]
    public void APrivateKeyNeverReachesBeyondItsCodeBlock() => AssertRedacted(
        """
        ```
        -----BEGIN PRIVATE KEY-----
        ...
        ```
        text
        ```
        -----END PRIVATE KEY-----
        ```
        """,
        """
        ```
        -----BEGIN PRIVATE KEY-----
        ...
        ```
        text
        ```
        -----END PRIVATE KEY-----
        ```
        """,
        0);

    [Fact]
    public void OfTheSourceNotesOnlyTheKnownSecretsAreReplaced()
    {
        Assert.SkipUnless(SourceNotes.Present, SourceNotes.Missing);

        Assert.Equal([2, 4, 0, 0, 0], SourceNotes.Paths.Select(path => NoteText.Read(File.ReadAllBytes(path)).Redacted));
    }

    private static void AssertRedacted(string text, string expected, int count = 1)
    {
        var note = NoteText.Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected, string.Join('\n', note.Lines));
        Assert.Equal(count, note.Redacted);
    }
}
