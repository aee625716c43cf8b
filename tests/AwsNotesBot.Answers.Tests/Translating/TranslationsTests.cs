using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Translating;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Tests.Translating;

/// <summary>Translations into German, French and Spanish over the notes that ship, right ones and such with a planted fault.</summary>
public class TranslationsTests
{
    private static readonly Lazy<NoteNames> Names = new(() => NoteNames.Of(PassageIndex.Build(
    [
        .. Directory.EnumerateFiles(Repository.PathOf("content"), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => NoteReader.Read(Path.GetRelativePath(Repository.PathOf("content"), file), NoteText.Read(File.ReadAllBytes(file))).Passages)
            .Select(passage => new IndexedPassage(passage, ReadOnlyMemory<float>.Empty)),
    ])));

    private static readonly IReadOnlyList<string[]> Rows =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Translating", "translations.txt")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    /// <summary>A French "only" that has the word of a denial, the name of a month, an address.</summary>
    [Fact]
    public void RightTranslationsHoldButForThree() => Assert.Equal(
        [
            "Les diapositives ne nomment que les cinq premiers, car l'excellence opérationnelle a été ajoutée en 2023.",
            "Elastic GPUs, después Elastic Graphics, añadía potencia gráfica a una instancia EC2; el servicio terminó en enero de 2024.",
            "La URL es wss://{id}.execute-api.{region}.amazonaws.com/{stage} (una nota omite execute-).",
        ],
        Rows.Where(row => !Holds(row, row[2])).Select(row => row[2]));

    /// <summary>Who does what, and before or after, are the model's word.</summary>
    [Fact]
    public void PlantedFaultsAreFoundButForFour() => Assert.Equal(
        [
            "Das Schlüsselpaar dient zum Anmelden: AWS behält die private Hälfte, die öffentliche lässt sich nur einmal herunterladen.",
            "Bei EC2 Instance Savings Plans dürfen Größe, Familie, Betriebssystem, Tenancy und Region wechseln; Compute Savings Plans legen Familie und Region fest.",
            "La razón es la cadena de proveedores de credenciales: las variables de entorno van después del perfil de instancia.",
            "SQS está orientado a tareas, asigna cada tarea una vez y sigue el estado de la aplicación; SWF está orientado a mensajes, puede entregar dos veces (standard) y deja el seguimiento a la aplicación.",
        ],
        Rows.Where(row => Holds(row, row[3])).Select(row => row[3]));

    private static bool Holds(string[] row, string translation) =>
        new TranslationCheck(new AskedLanguage(KnownLanguages.All.Single(l => l.Code == row[0]), KnownLanguages.English), Names.Value).Checked(row[1], translation) is not null;
}
