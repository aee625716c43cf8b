using System.Text.Json;
using AwsNotesBot.Quizzes.Export;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Export;

public class ItemExportTests
{
    private static readonly QuizItem Item = BirdNotes.Item(QuizKind.TrueOrFalse, "Can a grey heron swim?") with { Question = "Can a \"grey\" <heron> swim,\nor only\twade?" };

    [Fact]
    public void AnkiGetsHeaderLinesEscapedFieldsTagsAndALink() =>
        Assert.Equal(
            """
            #separator:tab
            #html:true
            #notetype:Basic
            #deck:AwsNotesBot
            #guid column:1
            #tags column:4
            #columns:guid|Front|Back|Tags
            awsnotesbot-ID|Can a &quot;grey&quot; &lt;heron&gt; swim,<br>or only wade?<br>A) Yes<br>B) No|<b>B) No</b><br>No, it only wades<br><br>Can a grey heron swim? – No, it only wades<br><a href="https://notes.example/notes/heron.md#L39">heron.md:L39</a>|topic::grey_heron kind::TrueOrFalse exam::birder

            """.ReplaceLineEndings("\n"),
            Written(".txt").Replace('\t', '|').Replace(Item.Id, "ID", StringComparison.Ordinal));

    [Fact]
    public void ATableQuotesCellsAndDefusesFormulae()
    {
        var rows = Written(".csv", Item with { Answer = "=1+1" });

        Assert.StartsWith("id,kind,topic,exams,difficulty,question,options,right,answer,why,note,lines,link,draftedBy\n", rows, StringComparison.Ordinal);
        Assert.Contains(",\"Can a \"\"grey\"\" <heron> swim,\nor only\twade?\",\"Yes\nNo\",2,'=1+1,", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void ProgramsGetOneObjectALine()
    {
        var json = JsonElement.Parse(Written(".jsonl"));

        Assert.Equal((Item.Id, "TrueOrFalse", Item.Question), (json.GetProperty("id").GetString(), json.GetProperty("kind").GetString(), json.GetProperty("question").GetString()));
        Assert.Equal("https://notes.example/notes/heron.md#L39", json.GetProperty("link").GetString());
    }

    [Fact]
    public void ExportSaysWhichModelDraftedAnItem()
    {
        var drafted = Item with { DraftedBy = "llama 3" };

        Assert.EndsWith(" drafted-by::llama_3\n", Written(".txt", drafted), StringComparison.Ordinal);
        Assert.EndsWith(",https://notes.example/notes/heron.md#L39,llama 3\n", Written(".csv", drafted), StringComparison.Ordinal);
        Assert.Equal("llama 3", JsonElement.Parse(Written(".jsonl", drafted)).GetProperty("draftedBy").GetString());
    }

    [Fact]
    public void AnUnknownEndingIsRefusedInASentence()
    {
        var failure = Assert.Throws<ArgumentException>("ending", () => Written(".pdf"));

        Assert.StartsWith("Items are not written to '.pdf' files. Use .txt, .csv or .jsonl.", failure.Message, StringComparison.Ordinal);
    }

    private static string Written(string ending, QuizItem? item = null)
    {
        using var output = new StringWriter();
        ItemExport.Write(ending, [item ?? Item], new Uri("https://notes.example"), output);
        return output.ToString();
    }
}
