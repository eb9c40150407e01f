"""Writes web_noise.jsonl beside this file: pages that break the rules of their labels, by construction.

`python data/web_noise/make.py`. A page is made good first and then spoilt in one way, so its labels don't
come from any filter.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

WORDS = {
    "place": "the old harbour|the upper valley|the market square|the northern shore|the botanical garden|"
    "the railway museum|the mill pond|the castle hill|the river island|the university library",
    "person": "the gardener|a local baker|the ferry captain|our neighbour|the museum guide|a retired teacher|"
    "the clock maker|the head of the choir|a young carpenter|the night watchman",
    "month": "January|February|March|April|May|June|July|August|September|October",
    "number": "three|four|five|seven|nine|eleven|twelve|fifteen|twenty|forty",
    "object": "a brass lantern|a wooden boat|the stone bridge|an iron stove|the copper kettle|a bicycle pump|"
    "the leather saddle|a paper kite|the garden gate|a glass bottle",
    "food": "rye bread|plum jam|onion soup|smoked fish|apple cake|goat cheese|bean stew|ginger tea|"
    "pumpkin pie|barley porridge",
}
CHOICES = {kind: words.split("|") for kind, words in WORDS.items()}
SENTENCES = (
    "In {month} the path to {place} is closed, and visitors have to be patient.",
    "According to {person}, {object} was found there with a letter that nobody could read.",
    "You can have {food} with a cup of coffee at the kiosk that stands near {place}.",
    "It took {number} people and most of {month} to repair {object} after the flood.",
    "For {food} you need {number} spoons of flour, some salt and a good deal of time.",
    "Every evening {person} walks from the station to {place} and counts the lamps.",
    "The council of the town wants to sell {place}, but {person} has other plans.",
    "When {object} breaks, it is cheaper to mend it than to buy a new one.",
    "Children like to hear how {person} lost {object} and got it back {number} years later.",
    "On the first Sunday of {month} there is a fair with music and {food} for everybody.",
    "Nobody knows why {place} has {number} doors, and only one of them can be opened.",
    "The recipe that {person} uses for {food} comes from a book of the last century.",
    "Wash {object} with warm water, dry it with a cloth, and keep it out of the sun.",
    "A letter of {month} tells of a storm that moved {object} as far as {place}.",
    "Half of the visitors come for {food}, and the rest of them to be alone for an hour.",
    "If the weather is fine, {person} rows {number} guests across the water to {place}.",
    "There is a film about {place} in which {person} has to find {object} before midnight.",
    "The library has {number} maps of {place}, and all of them show it in another spot.",
    "Put {food} on the table before you start to talk of money with {person}.",
    "In the winter of the great frost {object} was the only thing that did not freeze.",
)
RULES = (
    "word_count",
    "mean_word_length",
    "hash_ratio",
    "ellipsis_ratio",
    "bullet_lines",
    "ellipsis_lines",
    "alpha_words",
    "stop_words",
)
KEYWORDS = [
    "shoes",
    "discount",
    "watches",
    "luxury",
    "delivery",
    "cheap",
    "offer",
    "gold",
    "brand",
    "outlet",
    "sneakers",
    "handbag",
]
COMPOUNDS = [
    "Fernwärmeleitungssystem",
    "Kraftfahrzeughaftpflicht",
    "Donaudampfschiffahrt",
    "Wohnungsverwaltung",
]


def sentences(chance: random.Random, n: int) -> list[str]:
    """n different sentences."""
    chosen = chance.sample(SENTENCES, n)
    return [s.format(**{kind: chance.choice(words) for kind, words in CHOICES.items()}) for s in chosen]


def prose(chance: random.Random) -> str:
    """A page that breaks nothing: two paragraphs, 75 to 125 words."""
    found = sentences(chance, 7)
    return " ".join(found[:4]) + "\n\n" + " ".join(found[4:])


def spoilt(rule: str, chance: random.Random) -> str:
    """A page that breaks this rule and no other."""
    good = sentences(chance, 10)
    match rule:
        case "word_count":
            return " ".join(good[:2])
        case "mean_word_length":
            words = " ".join(good[:3]).split()
            return " ".join(f"{word} {chance.choice(COMPOUNDS)}{chance.choice(COMPOUNDS)}" for word in words)
        case "hash_ratio":
            words = " ".join(good[:5]).split()
            return " ".join("#" + word if i % 4 == 0 else word for i, word in enumerate(words))
        case "ellipsis_ratio":
            words = " ".join(good[:5]).split()
            mark = chance.choice(("…", "..."))
            return " ".join(word + mark if i % 5 == 2 else word for i, word in enumerate(words)) + " the end"
        case "bullet_lines":
            bullet = chance.choice(("•", "-", "*"))
            return "\n".join(f"{bullet} {line}" for line in good)
        case "ellipsis_lines":
            mark = chance.choice(("…", "..."))
            return "\n".join(f"{line[:-1]}{mark}" if i % 2 else line for i, line in enumerate(good[:8]))
        case "alpha_words":
            words = " ".join(good[:5]).split()
            return " ".join(
                f"{word} {chance.randint(100, 9999)}" if i % 2 else word for i, word in enumerate(words)
            )
        case "stop_words":
            return " ".join(chance.choice(KEYWORDS) for _ in range(80))
    raise ValueError(rule)


def shingles(text: str) -> set[str]:
    """Runs of three words in lower case."""
    words = text.lower().split()
    return {" ".join(words[i : i + 3]) for i in range(len(words) - 2)}


def pages() -> list[dict]:
    chance = random.Random(2)
    found = [{"kind": "prose", "text": prose(chance), "breaks": []} for _ in range(56)]
    for rule in RULES:
        found += [{"kind": "spoilt", "text": spoilt(rule, chance), "breaks": [rule]} for _ in range(5)]
    for _ in range(4):  # both at once
        lines = sentences(chance, 10)
        found.append(
            {
                "kind": "spoilt",
                "text": "\n".join(f"- {line[:-1]}…" for line in lines),
                "breaks": ["bullet_lines", "ellipsis_lines"],
            }
        )
    for page in found:
        page |= {"near": -1, "jaccard": 0.0}
    for number in range(20):  # copies of the first pages, with 1, 3, 5 … words changed
        words = found[number]["text"].split(" ")
        for place in chance.sample(range(len(words)), 1 + 2 * (number % 5)):
            words[place] = "indeed" if words[place].islower() else words[place] + "indeed"
        text = " ".join(words)
        one, two = shingles(found[number]["text"]), shingles(text)
        copy = {"kind": "copy", "text": text, "breaks": [], "near": number}
        found.append(copy | {"jaccard": round(len(one & two) / len(one | two), 4)})
    return found


def main() -> None:
    rows = pages()
    path = Path(__file__).with_name("web_noise.jsonl")
    path.write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8", newline="\n"
    )
    print(f"{len(rows)} pages → {path}")


if __name__ == "__main__":
    main()
