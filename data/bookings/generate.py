"""Makes bookings.jsonl: `python generate.py [out]`. The same rows each time."""

from __future__ import annotations

import itertools
import json
import random
import sys
from pathlib import Path

TRAIN_TOWNS = (
    "Aberdeen", "Ayr", "Bangor", "Bath", "Belfast", "Bergen", "Bremen", "Brest", "Bristol", "Bruges",
    "Cardiff", "Carlisle", "Chester", "Cork", "Derby", "Dover", "Dublin", "Dundee", "Durham", "Galway",
    "Ghent", "Glasgow", "Graz", "Hull", "Kiel", "Lancaster", "Leeds", "Leiden", "Lille", "Limerick",
    "Lincoln", "Linz", "Lund", "Lyon", "Malmö", "Namur", "Nantes", "Norwich", "Odense", "Oulu",
    "Oxford", "Porto", "Preston", "Rennes", "Rostock", "Sligo", "Stirling", "Tampere", "Trier", "Turku",
    "Ulm", "Utrecht", "Worcester", "York",
)  # fmt: skip
TEST_TOWNS = (
    "Perth", "Exeter", "Lübeck", "Ghasri", "Kilkenny", "Aarhus", "Basel", "Coimbra", "Dijon", "Erfurt",
    "Fano", "Gdynia", "Hasselt", "Inverness", "Jena", "Kuopio", "Lugo", "Metz", "Nancy", "Oban",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
PATTERNS = (
    "I need {seats} to {city} on {day}.",
    "Please book {seats} for {city}, leaving {day}.",
    "{day}, {city}, {seats}, thank you.",
    "We are going to {city} on {day} and want {seats}.",
    "Can I have {seats} on the {day} coach to {city}?",
    "To {city} this {day}: {seats}, if there is room.",
)
TEST_PATTERNS = (
    "My sister lives in {city}; on {day} we visit her, so {seats} please.",
    "How about {day}? The trip to {city} would take {seats}.",
)
TRAIN, TEST = 1000, 100


def row(pattern: str, city: str, day: str, seats: int, words: bool, split: str) -> dict[str, object]:
    """One sentence with what it says."""
    count = NUMBERS[seats - 1] if words else str(seats)
    text = pattern.format(city=city, day=day, seats=f"{count} seat{'s' if seats > 1 else ''}")
    return {"text": text, "city": city, "day": day, "seats": seats, "split": split}


def rows() -> list[dict[str, object]]:
    """All rows: every town about as often as any other, no sentence twice."""
    chance = random.Random(20261126)
    made = []
    for split, count, towns, patterns in (
        ("train", TRAIN, TRAIN_TOWNS, PATTERNS),
        ("test", TEST, TEST_TOWNS, PATTERNS + TEST_PATTERNS),
    ):
        seen: set[str] = set()
        order = itertools.cycle(chance.sample(towns, len(towns)))
        while len(seen) < count:
            pattern, day = chance.choice(patterns), chance.choice(DAYS)
            new = row(pattern, next(order), day, chance.randint(1, 8), chance.random() < 0.5, split)
            if new["text"] not in seen:
                seen.add(str(new["text"]))
                made.append(new)
    return made


def main() -> None:
    """Write the file beside this one, or where the first argument says."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("bookings.jsonl")
    out.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows()), encoding="utf-8")


if __name__ == "__main__":
    main()
