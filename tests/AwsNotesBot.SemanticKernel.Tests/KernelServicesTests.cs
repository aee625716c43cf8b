using AwsNotesBot.Retrieval;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AwsNotesBot.SemanticKernel.Tests;

public class KernelServicesTests
{
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BotTalksToTheKernelsChatService()
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton<IChatCompletionService>(new FakeChat("Hello."));
        await using var host = await NotesHost.StartAsync(services => services.AddServicesOf(builder.Build()));

        Assert.Equal("Hello.", (await host.Service<IChatClient>().GetResponseAsync("Hi", cancellationToken: Ends)).Text);
    }

    [Fact]
    public async Task NotesAreEmbeddedByTheKernelsServiceAndFoundWithoutItWhereItFails()
    {
        var embeddings = new CountingEmbeddings();
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(embeddings);
        await using var host = await NotesHost.StartAsync(services => services.AddServicesOf(builder.Build()));
        Assert.True(embeddings.Texts > 0);

        embeddings.Fails = true;

        Assert.NotEmpty(await host.Service<PassageSearcher>().SearchAsync(new SearchQuery("Assam"), 1, Ends));
    }

    [Fact]
    public async Task KernelWithoutServicesLeavesTheBotItsOwn()
    {
        await using var host = await NotesHost.StartAsync(services => services.AddServicesOf(new Kernel()));

        Assert.NotEmpty(await host.Service<PassageSearcher>().SearchAsync(new SearchQuery("Assam"), 1, Ends));
    }

    private sealed class CountingEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
    {
        public int Texts { get; private set; }

        public bool Fails { get; set; }

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            if (Fails)
            {
                throw new HttpOperationException("The service is down.");
            }

            var embedded = values.Select(text => new Embedding<float>(new float[] { text.Length, 1 })).ToList();
            Texts += embedded.Count;
            return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(embedded));
        }

        public object? GetService(Type serviceType, object? serviceKey = null) =>
            serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("test", defaultModelId: "counting", defaultModelDimensions: 2) : null;

        public void Dispose()
        {
        }
    }
}
