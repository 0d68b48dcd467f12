#!/usr/bin/env python3
"""Measures the reply book on labelled replies it was not written from.

Usage, from the root of the repository, with .NET on the path:
    python3 tests/measure-replies.py tune            figures and every miss
    python3 tests/measure-replies.py measure         figures only
    python3 tests/measure-replies.py all             figures only, both halves together
A second argument names another table with the columns label, half and text; options: --misses FILE writes
the misses of the tune half there, one a line: text, label, given verdict.

The measure half was for measuring: its misses are not shown, so that nobody writes a rule for them. Until 24 November 2026
nobody had: 171 of 183 were right then. That day its misses were read once and mended by family, so a new figure needs new replies.
"""
import argparse
import collections
import csv
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "tests/MailBlockBot.Tests/Samples/replies-documented.tsv"


def rows(table, half):
    with open(table, encoding="utf-8", newline="") as file:
        every = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row for row in every if half == "all" or row["half"] == half]


def classify(texts):
    command = ["dotnet", "run", "--project", ROOT / "src/MailBlockBot", "--", "classify"]
    answer = subprocess.run(command, input="".join(text + "\n" for text in texts),
                            capture_output=True, text=True, encoding="utf-8", check=True)
    verdicts = [line.split("\t")[0] for line in answer.stdout.splitlines()]
    if len(verdicts) != len(texts):
        raise SystemExit(f"{len(texts)} replies went in, {len(verdicts)} verdicts came out")
    return verdicts


def figures(labels, given):
    """Per verdict: how often it is right of the times it is due (recall) and of the times it is given (precision)."""
    right = collections.Counter(label for label, verdict in zip(labels, given) if label == verdict)
    due, said = collections.Counter(labels), collections.Counter(given)
    scores = []
    print(f"{'verdict':20}{'due':>5}{'given':>7}{'precision':>11}{'recall':>8}{'F1':>7}")
    for name in sorted(due | said):
        precision = right[name] / said[name] if said[name] else 0.0
        recall = right[name] / due[name] if due[name] else 0.0
        score = 2 * right[name] / (due[name] + said[name])
        if due[name]:
            scores.append(score)
        print(f"{name:20}{due[name]:5}{said[name]:7}{precision:11.3f}{recall:8.3f}{score:7.3f}")
    print(f"accuracy {sum(right.values())}/{len(labels)} = {sum(right.values()) / len(labels):.4f}"
          f", macro-F1 {sum(scores) / len(scores):.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("half", choices=["tune", "measure", "all"])
    parser.add_argument("table", nargs="?", default=TABLE)
    parser.add_argument("--misses", help="file for the misses of the tune half")
    options = parser.parse_args()
    if options.misses and options.half != "tune":
        parser.error("misses are shown for the tune half only")

    replies = rows(options.table, options.half)
    labels = [row["label"] for row in replies]
    given = classify([row["text"] for row in replies])
    figures(labels, given)
    if options.half == "tune":
        misses = [f"{row['text']}\t{row['label']}\t{verdict}"
                  for row, verdict in zip(replies, given) if row["label"] != verdict]
        print("\nmisses (text, label, given):", *misses, sep="\n")
        if options.misses:
            pathlib.Path(options.misses).write_text("".join(miss + "\n" for miss in misses), encoding="utf-8")


if __name__ == "__main__":
    main()
