namespace AwsNotesBot.Notes.Tests.Fuzz;

/// <summary>Small invented notes that together hold every construct the reader knows: what is mutated.</summary>
internal static class SampleNotes
{
    public const string Markdown = """
        ---
        title: Queues
        tags: [messaging, exam]
        aliases: SQS, Simple Queue
        ---
        [TOC]

        # [↖](#top)[↑](#1)[↓](#2) Queues <a name="queues"></a>

        * [Overview](#overview)
          * [Limits](#limits)

        ##Overview
        A queue keeps **messages** until a _consumer_ has `deleted` them. ~~It loses them.~~
        The retention is 4 days by default,
        and 14 days at most.

        ![picture](C:\Users\someone\picture 1.png)

        The kinds are:
        - Standard: at least once
          - unordered
            1. fast
            2. cheap
        - FIFO: exactly once, in order
        -

        | Limit | Value |
        |:------|------:|
        | Message size | 256 KB<br/>more with S3 |
        | In flight | 120,000 | extra |
        . | none

        ```json
        { "Version": "2012-10-17", // a comment
          "Statement": [] }
        # install httpd
        ```

        > quoted text
        > > deeper
        continued lazily

        Limits
        ------

        Term
        : a definition with a footnote[^1] and a [link](https://example.org/a_(b)?c=d "title").

        [^1]: The footnote.
        [ref]: <https://example.org> "reference"

        <details><summary>More</summary>
        <!-- hidden -->
        Text in HTML &amp; an entity &#8212;.
        </details>

            indented code

        - [ ] open task
        - [x] done task

        ***
        aws_access_key_id = AKIAABCDEFGHIJKL2345 password=hunter2 https://u:p4ss@example.org
        Range ‚Äì damaged â€“ twice.
        """;

    public const string Slides = """

        Messaging in one picture

        - Producers put messages
        - Consumers poll,
        up to ten at once

         Diagram

         Producer

         Queue

        Comparing the kinds

        	Standard	FIFO
        Order	none	kept
        Rate	any	3,000 a second

        What is a dead letter queue?

        • Where messages go that failed
        """;
}
