using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Tests.Fakes;

/// <summary>Notes about birds with every form that items are made from.</summary>
internal static class BirdNotes
{
    public const string Herons =
        """
        ---
        title: Grey heron
        aliases: [Ardea cinerea]
        exams: [Birder]
        ---
        # Grey heron

        Grey heron is a large wading bird that hunts fish in shallow ponds of Europe and Asia.

        ## Grey heron numbers

        | Item | Value |
        | --- | --- |
        | Wingspan | 2 metres |
        | Voice | a harsh croak in flight |

        ## How a grey heron hunts

        1. Stand still in shallow water
        2. Wait until a fish comes near
        3. Strike with the bill
        4. Swallow the fish head first

        ## Grey heron and white stork compared

        | | Grey heron | White stork |
        | --- | --- | --- |
        | Neck in flight | bent | stretched |
        | Nest | in colonies in trees | alone on chimneys |
        | Voice | harsh croak | clatters with its bill |
        | Winter | stays in Europe | flies to Africa |
        | Food | mostly fish | insects and frogs |
        | Bill | yellow and pointed | red and straight |

        ## Self-check

        - How far does a grey heron fly in a day? :: 40 minutes
        - Where do grey herons nest? :: In colonies in trees
        - Can a grey heron swim? :: No, it only wades
        - What does a grey heron eat? :: Fish, frogs and mice
        - Wading bird ::: A bird that walks in shallow water

        What keeps the feathers of a grey heron dry?
        ?
        Powder down
        """;

    public const string Owls =
        """
        # Owls of Europe

        Owls of Europe hunt by night. The ==facial disc== of an owl leads sound to its ears.

        ## Kinds of owls

        - **Barn owl**: breeds in church towers and has a heart-shaped face
        - **Tawny owl**: calls from old woods and eats mice and beetles
        - **Eagle owl**: lives on rocky cliffs and takes hares and hedgehogs
        - **Little owl**: sits on posts by day and eats worms and crickets

        ## Table of the owls

        | Owl | Incubation | Colour of the eyes | Migrates |
        | --- | --- | --- | --- |
        | Barn owl | 31 days | black | No |
        | Tawny owl | 29 days | dark brown | No |
        | Eagle owl | 35 days | orange | No |
        | Little owl | 28 days | yellow | No |
        | Snowy owl | 32 days | yellow | Yes |

        ## Life of owls

        The Eagle owl may live for 20 years in the wild. The Barn owl cannot see in complete darkness.
        """;

    public static PassageIndex Index { get; } = Notebook.Index(("heron.md", Herons), ("owls.md", Owls));

    public static QuizBook Book { get; } = QuizBook.Build(Index, seed: 1);

    /// <summary>The one item of a kind that has a text in question, answer or options.</summary>
    public static QuizItem Item(QuizKind kind, string part) =>
        Assert.Single(Book.Items, item => item.Kind == kind && $"{item.Question}\n{item.Answer}".Contains(part, StringComparison.Ordinal));

    /// <summary>The item as a learner sees it, right options marked.</summary>
    public static string Shown(QuizItem item) =>
        string.Join('\n', item.Options.Select((option, i) => $"{(item.Right.Contains(i) ? "*" : "-")} {option}").Prepend(item.Question));
}
