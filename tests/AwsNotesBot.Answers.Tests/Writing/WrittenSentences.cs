namespace AwsNotesBot.Answers.Tests.Writing;

/// <summary>Sentences as a model may write them of the notes below: those that the notes say, and those with a planted fault.</summary>
internal static class WrittenSentences
{
    public const string Notes = """
        # Kitchen and workshop

        ## Black tea

        Assam is steeped for 4 minutes in boiling water. Darjeeling is steeped for 3 minutes and must not be boiled. Black tea is fully oxidised, so it keeps for up to 2 years.

        ## Green tea

        Green tea is steeped at 80 °C because boiling water makes it bitter. Sencha comes from Japan. Gyokuro is shaded for 20 days before the harvest. Green tea is not oxidised.

        ## Rental contracts

        A tenant can end the contract with 3 months notice. The landlord cannot raise the rent in the first year. The deposit is at most 3 monthly rents and is paid back within 6 months. Only the landlord pays for the roof.

        ## Object stores

        Glacier keeps archives for 90 days or longer. Standard storage is replicated across at least 3 zones. OneZone storage costs less than Standard storage but is not replicated across zones. Versioning is disabled by default. An upload of more than 5 GB must use multipart upload. BlockStore volumes attach to one server, while FileStore shares are mounted by many servers.

        ## Fever medicines

        Aspirin is never given to children under 12 years.

        The following hold for adults:

        - Ibuprofen: at most 1200 mg per day
        - Paracetamol: at most 4 g per day

        ## Woods

        | Wood | Density | Use |
        | --- | --- | --- |
        | Oak | 700 kg | floors |
        | Balsa | 160 kg | models |
        | Ash | 690 kg | tool handles |
        """;

    /// <summary>Numbers stand for sections, see <see cref="SentenceVerifierTests"/>: 1 black tea, 2 green tea, 3 contracts, 4 stores, 5 medicines, 6 woods.</summary>
    public const string Supported = """
        Assam is steeped for 4 minutes in boiling water. [1]
        Assam is steeped for 4 minutes. [1]
        Assam is steeped in boiling water. [1]
        Steep Assam for four minutes. [1]
        Assam: 4 minutes in boiling water. [1]
        In boiling water, Assam is steeped for 4 minutes. [1]
        **Assam** is steeped for 4 minutes. [1]
        - Assam is steeped for 4 minutes. [1]
        1. Assam is steeped for 4 minutes. [1]
        According to the notes, Assam is steeped for 4 minutes. [1]
        Assam is steeped for 240 seconds. [1]
        Darjeeling is steeped for 3 minutes and must not be boiled. [1]
        Darjeeling must not be boiled. [1]
        Darjeeling is steeped for 3 minutes and is not boiled. [1]
        Darjeeling must never be boiled. [1]
        Black tea is fully oxidised. [1]
        Black tea is fully oxidised, so it keeps for up to 2 years. [1]
        Black tea keeps for up to 2 years. [1]
        Black tea keeps for up to two years. [1]
        Green tea is steeped at 80 °C. [2]
        Green tea is steeped at 80 °C because boiling water makes it bitter. [2]
        Boiling water makes green tea bitter. [2]
        Sencha comes from Japan. [2]
        Sencha is a green tea that comes from Japan. [2]
        Gyokuro is shaded for 20 days before the harvest. [2]
        Gyokuro is shaded before the harvest. [2]
        Gyokuro is shaded for twenty days before the harvest. [2]
        Before the harvest, Gyokuro is shaded for 20 days. [2]
        Green tea is not oxidised. [2]
        A tenant can end the contract with 3 months notice. [3]
        The tenant can end the contract with three months notice. [3]
        With 3 months notice a tenant can end the contract. [3]
        The landlord cannot raise the rent in the first year. [3]
        In the first year, the landlord can't raise the rent. [3]
        In the first year the landlord cannot raise the rent. [3]
        The deposit is at most 3 monthly rents. [3]
        The deposit is at most 3 monthly rents and is paid back within 6 months. [3]
        The deposit is paid back within 6 months. [3]
        The deposit is paid back within six months. [3]
        Only the landlord pays for the roof. [3]
        The roof is paid for only by the landlord. [3]
        Glacier keeps archives for 90 days or longer. [4]
        Glacier keeps archives for 90 days. [4]
        Archives are kept for 90 days by Glacier. [4]
        Standard storage is replicated across at least 3 zones. [4]
        Standard storage is replicated across at least three zones. [4]
        OneZone storage costs less than Standard storage. [4]
        OneZone storage is not replicated across zones. [4]
        OneZone storage costs less than Standard storage but is not replicated across zones. [4]
        Versioning is disabled by default. [4]
        By default, versioning is disabled. [4]
        An upload of more than 5 GB must use multipart upload. [4]
        Uploads of more than 5 GB must use multipart upload. [4]
        BlockStore volumes attach to one server. [4]
        A BlockStore volume attaches to one server. [4]
        FileStore shares are mounted by many servers. [4]
        BlockStore volumes attach to one server, while FileStore shares are mounted by many servers. [4]
        Ibuprofen: at most 1200 mg per day. [5]
        For adults, ibuprofen is at most 1200 mg per day. [5]
        - Ibuprofen: at most 1200 mg per day [5]
        Paracetamol: at most 4 g per day. [5]
        Adults: paracetamol at most 4 g per day. [5]
        Aspirin is never given to children under 12 years. [5]
        Aspirin is not given to children under 12 years. [5]
        The density of oak is 700 kg. [6]
        Oak has a density of 700 kg. [6]
        Balsa has a density of 160 kg. [6]
        Ash is for tool handles. [6]
        Balsa: density 160 kg, use models. [6]
        Ash has a density of 690 kg and its use is tool handles. [6]
        """;

    public const string Faults = """
        Assam is steeped for 5 minutes in boiling water. [1]
        Assam is steeped for 3 minutes. [1]
        Assam is steeped for 4 hours in boiling water. [1]
        Assam is steeped for 4-5 minutes. [1]
        Darjeeling is steeped for 4 minutes. [1]
        Sencha is steeped for 4 minutes in boiling water. [1]
        Assam must not be steeped in boiling water. [1]
        Assam is steeped for 4 minutes in cold water. [1]
        Darjeeling must be boiled. [1]
        Darjeeling is steeped for 3 minutes and must be boiled. [1]
        Black tea is not oxidised. [1]
        Black tea keeps for up to 3 years. [1]
        Black tea keeps for at least 2 years. [1]
        Green tea is oxidised. [2]
        Green tea is fully oxidised. [2]
        Green tea is steeped at 90 °C. [2]
        Green tea is steeped in boiling water. [2]
        Sencha comes from China. [2]
        Gyokuro comes from Japan. [2]
        Gyokuro is shaded for 20 days after the harvest. [2]
        Gyokuro is shaded for 20 weeks before the harvest. [2]
        Sencha is shaded for 20 days before the harvest. [2]
        A tenant cannot end the contract with 3 months notice. [3]
        A tenant can end the contract with 6 months notice. [3]
        A landlord can end the contract with 3 months notice. [3]
        A tenant can always end the contract. [3]
        The landlord can raise the rent in the first year. [3]
        The tenant cannot raise the rent in the first year. [3]
        The landlord cannot raise the rent in the second year. [3]
        The deposit is at least 3 monthly rents. [3]
        The deposit is at most 6 monthly rents. [3]
        The deposit is paid back within 3 months. [3]
        The deposit is never paid back. [3]
        The landlord pays for the roof. [3]
        Only the tenant pays for the roof. [3]
        Glacier keeps archives for 30 days or longer. [4]
        Standard keeps archives for 90 days or longer. [4]
        Standard storage is replicated across at most 3 zones. [4]
        Standard storage is replicated across at least 2 zones. [4]
        Standard storage is not replicated. [4]
        Standard storage costs less than OneZone storage. [4]
        OneZone storage costs more than Standard storage. [4]
        OneZone storage is replicated across zones. [4]
        Versioning is enabled by default. [4]
        Versioning is not disabled by default. [4]
        An upload of less than 5 GB must use multipart upload. [4]
        An upload of more than 5 TB must use multipart upload. [4]
        An upload of more than 5 GB cannot use multipart upload. [4]
        BlockStore volumes are mounted by many servers. [4]
        FileStore shares attach to one server. [4]
        BlockStore volumes attach to many servers. [4]
        QueueStore keeps archives for 90 days. [4]
        Ibuprofen: at most 4 g per day. [5]
        Paracetamol: at most 1200 mg per day. [5]
        Paracetamol: at least 4 g per day. [5]
        Aspirin is given to children under 12 years. [5]
        Aspirin is never given to children under 16 years. [5]
        Ibuprofen is never given to children under 12 years. [5]
        Aspirin is never given to adults under 12 years. [5]
        Oak has a density of 160 kg. [6]
        Balsa has a density of 700 kg. [6]
        Oak is for tool handles. [6]
        Pine has a density of 700 kg. [6]
        The notes are written by a doctor. [5]
        Darjeeling is the champagne of teas. [1]
        Assam keeps for up to 2 years. [1]
        Black tea is partly oxidised. [1]
        Darjeeling must be steeped for 3 minutes. [1]
        Boiling water makes black tea bitter. [2]
        Gyokuro is shaded for 2 days before the harvest. [2]
        Sencha never comes from Japan. [2]
        The rent cannot be raised by the tenant in the first year. [3]
        The landlord pays back only the roof. [3]
        Every upload must use multipart upload. [4]
        Standard storage costs less than OneZone. [4]
        Glacier keeps archives for less than 90 days. [4]
        Versioning cannot be disabled. [4]
        Children under 12 years are given aspirin. [5]
        Only children under 12 years are given aspirin. [5]
        The use of balsa is floors. [6]
        Ash is denser than oak. [6]
        """;

    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(l => l.Trim('\r')).Where(l => l.Length > 0);
}
