using AwsNotesBot.Models.Chat;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Models.Tests.Chat;

public class ChatEndpointOptionsTests
{
    [Fact]
    public void WithoutAnEndpointThereIsNoModel() => Assert.Null(Services().GetService<IChatClient>());

    [Fact]
    public void EndpointGivesAModelByItsName() => Assert.Equal(
        "m", Services(("Endpoint", "http://localhost/v1"), ("Model", "m")).GetRequiredService<IChatClient>().GetService<ChatClientMetadata>()!.DefaultModelId);

    [Theory]
    [InlineData("Endpoint", "localhost", "Models:Chat:Endpoint ('localhost') must be an address such as http://localhost:11434/v1.")]
    [InlineData("Model", "", "Models:Chat:Model is missing: name a model that Models:Chat:Endpoint ('http://localhost/v1') serves.")]
    [InlineData("TimeoutSeconds", "0", "TimeoutSeconds must be between 1 and 600")]
    [InlineData("MaxRetries", "11", "MaxRetries must be between 0 and 10")]
    [InlineData("ConcurrentRequests", "0", "ConcurrentRequests must be between 1 and 1000")]
    [InlineData("WaitingRequests", "-1", "WaitingRequests must be between 0 and 10000")]
    [InlineData("TokensPerDay", "10", "TokensPerDay must be between 1000")]
    [InlineData("ManagedIdentity", "true", "Models:Chat:Endpoint ('http://localhost/v1') must begin with https:// where ManagedIdentity is set: a token is not sent in the open.")]
    [InlineData("ClientId", "c1", "Models:Chat:ClientId belongs to Models:Chat:ManagedIdentity, which is not set.")]
    [InlineData("MaxOutputTokens", "1", "MaxOutputTokens must be between 16 and 32768")]
    public void WrongValueIsNamed(string name, string value, string said)
    {
        var services = Services([("Endpoint", "http://localhost/v1"), ("Model", "m"), (name, value)]);

        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<ChatEndpointOptions>>().Value);

        Assert.Contains(said, error.Message);
    }

    private static ServiceProvider Services(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder();
        foreach (var (name, value) in settings)
        {
            configuration.AddInMemoryCollection([KeyValuePair.Create($"Models:Chat:{name}", (string?)value)]);
        }

        return new ServiceCollection().AddSingleton<IConfiguration>(configuration.Build()).AddChatModel().BuildServiceProvider();
    }
}
