using AwsNotesBot.Channels.Connector;
using AwsNotesBot.Channels.Connector.Outgoing;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Tests.Connector.Outgoing;

public class RetryBudgetTests
{
    [Fact]
    public void EachConversationHasABudgetOfItsOwn()
    {
        using var budget = new RetryBudget(Options.Create(new ConnectorLimitsOptions { RetriesPerMinute = 3 }));

        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => budget.TryTake("one")).ToList());
        Assert.True(budget.TryTake("other"));
    }
}
