using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class EnglishStemmerTests
{
    [Theory]
    // step 0 and 1a: possessives and plurals
    [InlineData("bucket's bucket buckets' bucket caresses caress ties tie cries cri flies fli dies die gas gas this this gaps gap kiwis kiwi")]
    [InlineData("focus focus consensus consensus classes class addresses address policies polici keys key replicas replica")]
    // step 1b: -eed, -ed, -ing with their repairs
    [InlineData("agreed agre feed feed proceed proceed plastered plaster bled bled motoring motor sing sing luxuriated luxuri troubled troubl")]
    [InlineData("sized size hopping hop tanned tan falling fall hissing hiss fizzed fizz failing fail filing file hoping hope hoped hope")]
    [InlineData("attaching attach encrypting encrypt scheduled schedul routing rout repeatedly repeat exceedingly exceed deleted delet")]
    // step 1c: y after a consonant
    [InlineData("happy happi cry cri by by say say enjoy enjoy latency latenc key key")]
    // step 2
    [InlineData("relational relat conditional condit rational ration valency valenc hesitancy hesit digitizer digit conformably conform")]
    [InlineData("radically radic differently differ vilely vile analogously analog vietnamization vietnam predication predic operator oper")]
    [InlineData("feudalism feudal decisiveness decis hopefulness hope callousness callous formality formal sensitivity sensit sensibility sensibl")]
    [InlineData("geology geolog theology theolog homology homolog availability avail durability durabl organization organ")]
    // step 3
    [InlineData("triplicate triplic formative format formalize formal electrical electr hopeful hope goodness good")]
    // step 4
    [InlineData("revival reviv allowance allow inference infer airliner airlin gyroscopic gyroscop adjustable adjust defensible defens")]
    [InlineData("irritant irrit replacement replac adjustment adjust dependent depend adoption adopt communism communism activate activ")]
    [InlineData("angularity angular homologous homolog effective effect replication replic replicated replic replicate replic")]
    // step 5
    [InlineData("probate probat rate rate cease ceas controlling control roll roll instance instanc instances instanc")]
    // the page's own sample list
    [InlineData("consign consign consigned consign consigning consign consignment consign consist consist consisted consist consistency consist")]
    [InlineData("consistent consist consistently consist consisting consist consists consist consolation consol consolations consol consolatory consolatori")]
    [InlineData("console consol consoled consol consoles consol consolidate consolid consolidated consolid consolidating consolid consoling consol")]
    [InlineData("knack knack knackeries knackeri knacks knack knag knag knave knave knaves knave knavish knavish kneaded knead kneading knead")]
    [InlineData("knee knee kneel kneel kneeled kneel kneeling kneel kneels kneel knees knee knell knell knelt knelt knew knew knife knife knight knight")]
    [InlineData("knightly knight knights knight knit knit knits knit knitted knit knitting knit knives knive knob knob knobs knob knock knock knots knot")]
    // words that the rules would cut wrongly
    [InlineData("skis ski skies sky dying die lying lie tying tie idly idl gently gentl ugly ugli early earli only onli singly singl")]
    [InlineData("sky sky news news howe howe atlas atlas cosmos cosmos bias bias andes andes")]
    [InlineData("inning inning outing outing canning canning herring herring earring earring exceed exceed succeed succeed succeeding succeed")]
    [InlineData("generate generat generates generat generic generic generically generic communication communic arsenal arsenal")]
    // a y that is a consonant
    [InlineData("youth youth boy boy boyish boyish flying fli syzygy syzygi yield yield employer employ")]
    public void WordsOfThePublishedRulesStemAsPublished(string pairs)
    {
        var words = pairs.Split(' ');

        var stemmed = words.Where((_, i) => i % 2 == 0).Select(EnglishStemmer.Stem);

        Assert.Equal(words.Where((_, i) => i % 2 == 1), stemmed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s3")]
    [InlineData("is")]
    [InlineData("t2.micro")]
    [InlineData("größe")]
    public void ShortWordsAndWordsWithOtherSignsStayAsTheyAre(string word) => Assert.Equal(word, EnglishStemmer.Stem(word));
}
