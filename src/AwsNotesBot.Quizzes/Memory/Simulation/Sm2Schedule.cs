using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Memory.Simulation;

/// <summary>Asks by <see cref="Sm2"/>. Again is quality 2, Hard 3, Good 4, Easy 5.</summary>
/// <param name="stretch">Multiplies every interval, so that another retention is reached; 1 for SM-2 as published.</param>
internal sealed class Sm2Schedule(double stretch = 1) : Schedule
{
    private readonly Dictionary<int, (Sm2 State, int Day)> _items = [];

    public override int Next(int item, int day, Rating rating)
    {
        var (state, last) = _items.GetValueOrDefault(item, (Sm2.New, -1));
        var quality = (int)rating + 1;
        if (last != day)
        {
            state = state.Next(quality); // a repetition on the same day does not count
            _items[item] = (state, day);
        }

        return quality < Sm2.Done ? 0 : Math.Max(1, (int)Math.Round(state.Interval * stretch));
    }
}
