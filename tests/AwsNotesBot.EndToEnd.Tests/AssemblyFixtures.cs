using AwsNotesBot.EndToEnd.Tests;

// One program for all tests that need no settings of their own.
[assembly: AssemblyFixture(typeof(RunningApp))]
