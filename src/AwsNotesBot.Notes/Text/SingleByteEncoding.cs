namespace AwsNotesBot.Notes.Text;

/// <summary>An encoding of one byte a character, for going back from the characters that UTF-8 was misread as to its bytes.</summary>
internal sealed class SingleByteEncoding
{
    /// <summary>The characters of the bytes 0x80 to 0xFF of Mac OS Roman (Apple's table ROMAN.TXT); 0xF0 is Apple's logo.</summary>
    public static readonly SingleByteEncoding MacRoman = new(
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü" +
        "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
        "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ" +
        "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙı\u02C6\u02DC¯\u02D8\u02D9\u02DA¸\u02DD\u02DB\u02C7");

    /// <summary>The characters of the bytes 0x80 to 0xFF of Windows-1252, its five unused bytes as in the WHATWG Encoding Standard.</summary>
    public static readonly SingleByteEncoding Windows1252 = new(
        "€\u0081‚ƒ„…†‡\u02C6‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—\u02DC™š›œ\u009DžŸ" +
        "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿" +
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" +
        "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ");

    private readonly byte[] _bytes = new byte[char.MaxValue + 1];

    private SingleByteEncoding(string upperHalf)
    {
        for (var control = 0x80; control < 0xA0; control++)
        {
            _bytes[control] = (byte)control;
        }

        for (var index = 0; index < upperHalf.Length; index++)
        {
            _bytes[upperHalf[index]] = (byte)(0x80 + index);
        }
    }

    /// <summary>
    /// The byte, 0x80 or above, that is read as the character; 0 where there is none. The control characters U+0080 to U+009F,
    /// which no note holds on purpose, stand for the byte of their number, as ISO-8859-1 reads them.
    /// </summary>
    public byte UpperByteOf(char character) => _bytes[character];
}
