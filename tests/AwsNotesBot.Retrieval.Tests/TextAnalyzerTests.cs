namespace AwsNotesBot.Retrieval.Tests;

public class TextAnalyzerTests
{
    [Theory]
    [InlineData("Which volumes are replicated?", "volum replic")]
    [InlineData("gp3 and S3", "gp3 s3")]
    [InlineData("an m5.large or t2.micro", "m5 larg m5.large t2 micro t2.micro")]
    [InlineData("eu-west-2", "eu west 2 eu-west-2")]
    [InlineData("multi-AZ, 30-day", "multi az 30 day")]
    [InlineData("aws:SourceVpc", "aw sourcevpc")]
    [InlineData("kms:MultiRegionKeyType", "kms multiregionkeytyp multi region key type")]
    [InlineData("3,500 PUTs; 3500 puts; 12,34", "3500 put 3500 put 12 34")]
    [InlineData("99.99% of 10.0.0.0", "99.99 10.0.0.0")]
    [InlineData("a /28 or 10.1.0.0/16", "28 /28 10.1.0.0 16 /16")]
    [InlineData("read/write, and/or 1/2/3", "read write 1 2 3")]
    [InlineData("500MB, 16 TiB", "500 mb 16 tib")]
    [InlineData("VPCs, AMIs and its ENI's", "vpc ami eni")]
    [InlineData("don't you’ve isn't", "")]
    [InlineData("Résumé of the ﬁnal Ｓ３ naïve 10³", "resum final s3 naiv 103")]
    [InlineData("東京リージョンの料金 S3", "東京 京リ リー ージ ジョ ョン ンの の料 料金 s3")]
    [InlineData("", "")]
    public void TextBecomesTerms(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TextAnalyzer.Terms(text)));

    [Fact]
    public void SpellingsOfOneThingShareTheirTerms()
    {
        Assert.Equal(TextAnalyzer.Terms("how is the data encrypted"), TextAnalyzer.Terms("Data encryption?".Replace("ion", "ed", StringComparison.Ordinal)));
        Assert.Equal(TextAnalyzer.Terms("THE BUCKET'S POLICIES"), TextAnalyzer.Terms("bucket policy"));
    }
}
