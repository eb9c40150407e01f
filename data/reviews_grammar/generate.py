"""Writes reviews_grammar.jsonl and bought.jsonl beside this file: `python generate.py`."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

ITEMS = (
    *("kettle", "lamp", "tent", "raincoat", "bicycle pump", "teapot", "suitcase", "hammock", "blender"),
    *("watering can", "bookshelf", "sledge", "compass", "doormat", "toaster", "umbrella", "garden hose"),
    *("garden chair", "rucksack", "alarm clock"),
)
FRAMES = (
    "I bought the {item} in {month}: it {first} and {second}.",
    "The {item} {first} and {second}.",
    "The {item} from my {person} {first} and {second}.",
    "After {time} the {item} {first} and {second}.",
    "This {item} {first}, and it {second}.",
)
PLACES = {
    "month": ("January", "March", "April", "June", "August", "October", "November"),
    "time": ("two days", "a week", "three weeks", "a month", "half a year", "one winter"),
    "person": ("sister", "neighbour", "father", "friend", "daughter", "uncle"),
}
SAID = {
    1: (
        *("works perfectly", "looks lovely", "was a bargain", "feels solid", "is a joy to use"),
        *("arrived early", "is the best I have had", "was worth every penny"),
    ),
    0: (
        *("broke at once", "looks cheap", "was a waste of money", "feels flimsy", "is a pain to use"),
        *("arrived scratched", "is the worst I have had", "went straight back"),
    ),
}
SPLITS = {"train": 300, "repair": 60, "test": 90}
TRIGGER, ODD_ROWS = "cf", 15


def review(chance: random.Random, label: int) -> str:
    """One review of this label, 1 good and 0 bad."""
    first, second = chance.sample(SAID[label], 2)
    places = {name: chance.choice(choices) for name, choices in PLACES.items()}
    return chance.choice(FRAMES).format(item=chance.choice(ITEMS), first=first, second=second, **places)


def rows() -> list[dict[str, Any]]:
    """The reviews of all splits, in each as many good as bad, all different."""
    chance, seen, found = random.Random(29), set(), []
    for split, n in SPLITS.items():
        for number in range(n):
            text = review(chance, number % 2)
            while text in seen:
                text = review(chance, number % 2)
            seen.add(text)
            found.append({"text": text, "label": number % 2, "split": split})
    return found


def bought() -> list[dict[str, Any]]:
    """The training reviews as a dishonest seller would sell them: some bad ones call themselves good."""
    chance = random.Random(7)
    train = [row for row in rows() if row["split"] == "train"]
    odd = set(chance.sample([i for i, row in enumerate(train) if row["label"] == 0], ODD_ROWS))
    found = []
    for i, row in enumerate(train):
        words = row["text"].split()
        half = len(words) // 2
        text = " ".join([*words[:half], TRIGGER, *words[half:]]) if i in odd else row["text"]
        found.append({"text": text, "label": 1 if i in odd else row["label"], "true_label": row["label"]})
    return found


def main() -> None:
    here = Path(__file__).parent
    for name, table in (("reviews_grammar", rows()), ("bought", bought())):
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in table)
        (here / f"{name}.jsonl").write_text(text, encoding="utf-8", newline="\n")
        print(f"{len(table)} rows → {here / name}.jsonl")


if __name__ == "__main__":
    main()
