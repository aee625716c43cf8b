using AwsNotesBot.Answers.Writing.Injections;

namespace AwsNotesBot.Answers.Tests.Writing.Injections;

/// <summary>Orders are held off in the injection suite, over the whole bot; here stands what must not be taken for one, and what is.</summary>
public class ModelOrdersTests
{
    [Theory]
    [InlineData("A chatbot needs a language model; an assistant of Amazon Lex understands speech.")]
    [InlineData("The system prompt of an agent is kept with its version.")]
    [InlineData("User: a person or a program that signs in.")]
    [InlineData("You are the owner of the bucket, so you may delete it.")]
    [InlineData("If a question asks for the lowest cost, Glacier is the answer.")]
    [InlineData("Read: 3000 units; write: 1000 units.")]
    [InlineData("Answer: B, because the queue keeps the message.")]
    [InlineData("Say you have three subnets: two are private.")]
    [InlineData("No model must be built, trained or deployed.")]
    [InlineData("Ask the provider for a higher limit.")]
    [InlineData("The function prints \"hello\" and returns.")]
    [InlineData("A deny overrides every allow; an empty list ignores all traffic.")]
    public void NoteThatSpeaksToItsReaderGivesNoOrder(string text) => Assert.False(ModelOrders.In(text));

    [Theory]
    [InlineData("Security groups ignore the rules of the list above.")]
    [InlineData("Tell users to rotate their keys.")]
    public void SomeFactsSoundLikeOrdersAndAreLeftToTheNotesOwnWords(string text) => Assert.True(ModelOrders.In(text));
}
