"""Short stories from a grammar: a small world in which a small model can learn to write.

`stories(n)` makes them, `well_formed` says whether a text is a story of this grammar, and `consistent`
whether it speaks of one hero, one thing and one animal from beginning to end, as all of the grammar's own
stories do. The sample in data/stories is made by `python -m llmcourse.stories`.
"""

from __future__ import annotations

import json
import random
import re
from functools import cache

__all__ = ["consistent", "stories", "well_formed"]

WORDS = {
    "name": [
        "Mia",
        "Tom",
        "Lily",
        "Ben",
        "Anna",
        "Max",
        "Zoe",
        "Sam",
        "Nora",
        "Leo",
        "Ella",
        "Finn",
        "Ruby",
        "Jack",
        "Ivy",
        "Omar",
    ],
    "size": ["big", "small", "red", "blue", "green", "tiny", "new", "shiny", "soft", "round"],
    "thing": [
        "ball",
        "drum",
        "kite",
        "boat",
        "book",
        "hat",
        "lamp",
        "box",
        "cake",
        "doll",
        "bell",
        "ring",
        "cup",
        "sled",
        "map",
        "flute",
    ],
    "place": ["forest", "park", "river", "beach", "garden", "market", "farm", "hill", "lake", "bridge"],
    "animal": ["bear", "fox", "frog", "bird", "rabbit", "mouse", "cat", "dog", "duck", "goat"],
    "mood": ["sad", "lonely", "tired", "hungry", "bored", "angry"],
    "time": [
        "the sun went down",
        "it was dark",
        "the rain came",
        "the moon came up",
        "it was time to go home",
    ],
}
SENTENCES = (
    (
        "Once upon a time, {name} had a {size} {thing}.",
        "There was once a child called {name}, who had a {size} {thing}.",
    ),
    (
        "One day {name} took the {thing} to the {place}.",
        "One morning {name} went to the {place} with the {thing}.",
    ),
    ("There {name} met a {animal}.", "At the {place} {name} saw a {animal}."),
    (
        "The {animal} was {mood} because it had no {thing}.",
        "The {animal} looked {mood} and wanted to see the {thing}.",
    ),
    (
        '"Do not be {mood}," said {name}. "You can play with my {thing}."',
        '"You may have my {thing} for a while," said {name}.',
    ),
    (
        "So the {animal} and {name} played with the {thing} until {time}.",
        "The {animal} was happy, and they played until {time}.",
    ),
    (
        "Then {name} took the {thing} and went home.",
        "{name} gave the {thing} to the {animal} and went home with a smile.",
    ),
)
"""A story takes one alternative of each row, and one word of each kind for all of it."""


def stories(n: int, seed: int = 0) -> list[str]:
    """n different stories; the same for the same seed, and the first k of n are those of k."""
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < n:
        words = {kind: chance.choice(choices) for kind, choices in WORDS.items()}
        found[" ".join(chance.choice(row).format(**words) for row in SENTENCES)] = None
    return list(found)


def well_formed(text: str) -> bool:
    """Is the text a story of the grammar, if any word may stand where one of its kind may?"""
    return _pattern().fullmatch(text.strip()) is not None


def consistent(text: str) -> bool:
    """Is it well formed, and are hero, thing and animal the same in all of it?"""
    return well_formed(text) and all(
        len(set(re.findall(rf"\b(?:{'|'.join(WORDS[kind])})\b", text))) == 1
        for kind in ("name", "thing", "animal")
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Each sentence by its alternatives, with every word of a kind allowed."""
    kinds = {kind: f"(?:{'|'.join(map(re.escape, words))})" for kind, words in WORDS.items()}
    rows = []
    for row in SENTENCES:
        literal = (re.escape(sentence).replace(r"\{", "{").replace(r"\}", "}") for sentence in row)
        rows.append(f"(?:{'|'.join(sentence.format(**kinds) for sentence in literal)})")
    return re.compile(r"\ ".join(rows))


def main() -> None:
    """Write the sample."""
    from llmcourse.data import folder

    path = folder() / "stories" / "stories.jsonl"
    rows = [json.dumps({"text": text}) for text in stories(200)]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} stories → {path}")


if __name__ == "__main__":
    main()
