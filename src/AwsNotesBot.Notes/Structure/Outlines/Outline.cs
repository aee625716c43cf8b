namespace AwsNotesBot.Notes.Structure.Outlines;

/// <summary>A note's sections.</summary>
/// <param name="Title">Its first level-one heading; <c>null</c> where it has none.</param>
/// <param name="Root">Holds what stands before the first heading, and all sections.</param>
internal sealed record Outline(string? Title, Section Root);
