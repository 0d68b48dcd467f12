#!/usr/bin/env python3
"""Measures what a multinomial logistic model over words would add to the reply book, on replies that no row reads.

Usage, from the root of the repository, with the program built:
    python3 tests/measure-fallback.py [TABLE]

TABLE has verdict and reply as its first and last columns (default: replies-odd.tsv, for which no row was written).
The model learns from the rows' own samples and the other labelled tables; its training is reproducible.
"""
import glob
import math
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "tests/MailBlockBot.Tests/Samples"
PROGRAM = ROOT / "src/MailBlockBot/bin/Debug/net10.0/mailblockbot.dll"
LEARNED = ["replies-dev.tsv", "replies-servers.tsv", "replies-blind.tsv", "replies-receivers.tsv"]
ROW = re.compile(r'Verdict\.(\w+),\s*"((?:[^"\\]|\\.)*)"\)')


def table(path):
    rows = [line.split("\t") for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()[1:]]
    return [(row[0], row[-1]) for row in rows]


def samples():
    for path in sorted(glob.glob(str(ROOT / "src/MailBlockBot.Core/Replies/Rules/*.cs"))):
        for verdict, text in ROW.findall(pathlib.Path(path).read_text(encoding="utf-8")):
            yield re.sub(r"(?<!^)([A-Z])", r"_\1", verdict).lower(), text


def features(text):
    words = [word[:12] for word in re.findall(r"[^\W\d_]+|\d\.\d\.\d+|\b[45]\d\d\b", text.lower())]
    pairs = [a + "_" + b for a, b in zip(words, words[1:])]
    return sorted(set(words) | set(pairs) | {word[:5] + "*" for word in words if len(word) > 5})


def chances(weights, labels, text_features):
    scores = [sum(weights[f][k] for f in text_features if f in weights) for k in range(len(labels))]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    return [power / sum(powers) for power in powers]


def train(replies, labels, rounds=25):
    draw = random.Random(1)
    rows = [(labels.index(verdict), features(text)) for verdict, text in replies]
    weights = {}
    for round_ in range(rounds):
        draw.shuffle(rows)
        rate = 0.3 / (1 + round_ * 0.2)
        for due, found in rows:
            given = chances(weights, labels, found)
            for f in found:
                weight = weights.setdefault(f, [0.0] * len(labels))
                for k in range(len(labels)):
                    weight[k] += rate * (((k == due) - given[k]) / max(4, len(found) ** 0.5) - 1e-4 * weight[k])
    return weights


def main():
    unseen = table(sys.argv[1] if len(sys.argv) > 1 else SAMPLES / "replies-odd.tsv")
    texts = {text for _, text in unseen}
    learned = [row for row in [*(row for name in LEARNED for row in table(SAMPLES / name)), *samples()] if row[1] not in texts]
    labels = sorted({verdict for verdict, _ in learned})
    weights = train(learned, labels)
    answer = subprocess.run(["dotnet", PROGRAM, "classify"], input="".join(text + "\n" for _, text in unseen),
                            capture_output=True, text=True, encoding="utf-8", check=True)
    given = [line.split("\t")[:2] for line in answer.stdout.splitlines()]
    rows_right = sum(verdict == said[0] for (verdict, _), said in zip(unseen, given))
    print(f"rows alone: {rows_right} of {len(unseen)} right, {sum(said[1] == 'none' for said in given)} unread")
    for least in (0, 0.3, 0.5, 0.7, 0.9):
        spoken = right = total = 0
        for (verdict, text), said in zip(unseen, given):
            final = said[0]
            if said[1] == "none":
                chance = chances(weights, labels, features(text))
                best = max(range(len(labels)), key=chance.__getitem__)
                if chance[best] >= least:
                    final = labels[best]
                    spoken += 1
                    right += final == verdict
            total += final == verdict
        print(f"spoken from {least}: {right} of {spoken} right, {total} of {len(unseen)} in all")


if __name__ == "__main__":
    main()
