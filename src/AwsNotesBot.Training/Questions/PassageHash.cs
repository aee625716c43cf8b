using System.Security.Cryptography;
using System.Text;

namespace AwsNotesBot.Training.Questions;

/// <summary>The short name of a passage: the first 16 hexadecimal digits of the SHA-256 of its UTF-8 text.</summary>
internal static class PassageHash
{
    private const int Bytes = 8;

    public static string Of(string passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage)).AsSpan(..Bytes));
}
