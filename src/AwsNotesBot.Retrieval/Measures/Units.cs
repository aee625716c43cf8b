namespace AwsNotesBot.Retrieval.Measures;

/// <summary>Brings every spelling of a quantity to one value.</summary>
internal static class Units
{
    private const double Day = 86_400;

    /// <summary>A unit of size is so many of the next smaller one; 1000 count as well, since notes mean the same by both.</summary>
    private const double Step = 1024, DecimalStep = 1000;

    /// <param name="number">How many of the unit.</param>
    /// <param name="unit">In any case, singular or plural, short or long; empty for pieces.</param>
    /// <returns>Pieces, seconds, bytes or per cent.</returns>
    public static (Dimension Dimension, double Value) Normal(double number, string unit) => unit.ToLowerInvariant() switch
    {
        "" => (Dimension.Count, number),
        "%" or "percent" or "per cent" => (Dimension.Percent, number),
        "ms" or "millisecond" or "milliseconds" => (Dimension.Time, number / 1000),
        "s" or "sec" or "secs" or "second" or "seconds" => (Dimension.Time, number),
        "min" or "mins" or "minute" or "minutes" => (Dimension.Time, 60 * number),
        "h" or "hr" or "hrs" or "hour" or "hours" => (Dimension.Time, 3600 * number),
        "day" or "days" => (Dimension.Time, Day * number),
        "week" or "weeks" => (Dimension.Time, 7 * Day * number),
        "month" or "months" => (Dimension.Time, Day * Days(number)),
        "year" or "years" => (Dimension.Time, 365 * Day * number),
        "byte" or "bytes" => (Dimension.Size, Bytes(number, 0)),
        var size => (Dimension.Size, Bytes(number, 1 + "kmgtp".IndexOf(size[0], StringComparison.Ordinal))),
    };

    /// <summary>Three months are 90 days, and twelve are a year.</summary>
    private static double Days(double months) => months % 12 == 0 ? 365 * months / 12 : 30 * months;

    private static double Bytes(double number, int power)
    {
        for (; number >= DecimalStep && number % DecimalStep == 0; power++)
        {
            number /= DecimalStep;
        }

        return number * Math.Pow(Step, power);
    }
}
