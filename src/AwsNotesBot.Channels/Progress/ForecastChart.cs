using System.Globalization;
using AwsNotesBot.Quizzes.Memory.Progress;

namespace AwsNotesBot.Channels.Progress;

/// <summary>A column for each of the days to come, as high as what is due on it.</summary>
internal static class ForecastChart
{
    private const int Height = 170, Top = 18, Base = 136;

    /// <param name="progress">Of which something is due.</param>
    public static string Draw(LearnerProgress progress)
    {
        var svg = new Svg("forecast", Height, "What is due", Describe(progress));
        var (most, step) = (progress.Forecast.Max(), (double)Svg.Width / progress.Forecast.Count);
        svg.Line(Base);
        for (var day = 0; day < progress.Forecast.Count; day++)
        {
            var (due, middle) = (progress.Forecast[day], (day + 0.5) * step);
            var height = (double)due / most * (Base - Top);
            if (due > 0)
            {
                svg.Rectangle((day * step) + 3, Base - height, step - 6, height, "known");
                svg.Text(middle, Base - height - 4, Short(due), "middle");
            }

            var date = progress.Today.AddDays(day);
            svg.Text(middle, Base + 15, date.DayOfWeek.ToString()[..2], "middle", "quiet");
            svg.Text(middle, Base + 29, date.Day.ToString(CultureInfo.InvariantCulture), "middle", "quiet");
        }

        return svg.ToString();
    }

    private static string Describe(LearnerProgress progress) =>
        $"{progress.Forecast.Sum()} of your items are due within {LearnerProgress.ForecastDays} days, {progress.Forecast[0]} of them today. The table below says how many on each day.";

    /// <summary>Fits above a column: 1234 is 1.2k.</summary>
    private static string Short(int count) =>
        count < 1_000 ? count.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{count / 1_000.0:0.#}k");
}
