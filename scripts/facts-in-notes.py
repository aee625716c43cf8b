#!/usr/bin/env python3
"""Whether the notes hold what a question set asks for, whatever the bot makes of it.

  facts-in-notes.py QUESTIONS.jsonl NOTES_FOLDER [--misses N]

For each answerable question: does an accepted spelling of each of its facts stand in the notes? 'in one file' counts the
questions whose facts all stand in one file that also shares at least two content words with the question (or all it has).
"""
import argparse, json, os, re, unicodedata

WORD = re.compile(r"[a-z0-9]+")
STOP = set("a an and are as at be by can do does for from has have how i if in into is it its me my no not of on one or our so that the their them there these they this to up us use used was we what when where which while who why will with you your".split())


def squash(text):
    return " ".join(WORD.findall(unicodedata.normalize("NFKD", text).lower()))


def content(text):
    return {w for w in squash(text).split() if w not in STOP}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions")
    parser.add_argument("notes")
    parser.add_argument("--misses", type=int, default=0)
    args = parser.parse_args()
    notes = {}
    for folder, _, names in os.walk(args.notes):
        for name in names:
            if name.endswith((".md", ".markdown", ".txt")) and name != "README.md":
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8", errors="replace") as file:
                    raw = file.read()
                notes[os.path.relpath(path, args.notes)] = (raw, f" {squash(raw)} ")

    def stands(spelling, note):
        words = squash(spelling)
        return f" {words} " in note[1] if words else spelling in note[0]

    total = anywhere = together = 0
    misses = []
    for line in open(args.questions, encoding="utf-8"):
        question = json.loads(line) if line.strip() else {"kind": "unanswerable"}
        if question["kind"] == "unanswerable":
            continue
        total += 1
        facts = question.get("facts", [])
        asked = content(" ".join(question.get("turns") or [question["question"]]))
        missing = [fact for fact in facts if not any(stands(s, note) for s in fact for note in notes.values())]
        anywhere += not missing
        fits = [path for path, note in notes.items()
                if len(asked & set(note[1].split())) >= min(2, len(asked)) and all(any(stands(s, note) for s in fact) for fact in facts)]
        together += bool(fits)
        if missing or not fits:
            misses.append((question["id"], (question.get("turns") or [question["question"]])[-1], missing or "facts in several files only"))
    print(f"questions {total}\nfacts stand in the notes {anywhere / total:.4f}\nin one file {together / total:.4f}")
    for miss in misses[: args.misses]:
        print(" | ".join(str(part) for part in miss))


if __name__ == "__main__":
    main()
