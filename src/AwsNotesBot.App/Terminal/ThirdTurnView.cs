using AwsNotesBot.App.Evaluation;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows the figures of questions asked alone beside those of the same questions asked third in a conversation, in points of a hundred.</summary>
internal static class ThirdTurnView
{
    public static void Write(IAnsiConsole console, Figures alone, Figures third)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("figure")
            .AddColumn(new TableColumn("alone").RightAligned()).AddColumn(new TableColumn("third turn").RightAligned()).AddColumn(new TableColumn("points").RightAligned());
        Add("recall@1", f => f.RecallAt1);
        Add("recall@5", f => f.RecallAt5);
        Add("mrr@10", f => f.MrrAt10);
        Add("facts", f => f.Facts);
        Add("answered", f => f.Answered);
        Add("abstained", f => f.Abstained);
        console.Write(table);

        void Add(string name, Func<Figures, double?> figure) =>
            table.AddRow(name, $"{100 * figure(alone):F1}", $"{100 * figure(third):F1}", $"{100 * (figure(third) - figure(alone)):+0.0;-0.0;0}");
    }
}
