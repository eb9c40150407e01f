"""Makes behaviour_prompts.jsonl: `python generate.py`."""

from __future__ import annotations

import json
from pathlib import Path

HERE = Path(__file__).parent

CODE = (
    "squares a number", "reverses a string", "finds the largest of three numbers",
    "counts the vowels in a text", "tells whether a number is prime", "adds two lists element by element",
    "sorts a list of names", "removes duplicates from a list", "computes a factorial",
    "tells whether a word is a palindrome", "converts Celsius to Fahrenheit", "sums the digits of a number",
    "merges two dictionaries", "finds the shortest word in a sentence", "flattens a list of lists",
    "counts how often each word occurs", "returns the n-th Fibonacci number", "computes the mean of a list",
    "capitalises each word of a text", "multiplies two matrices", "finds the common elements of two lists",
    "tells whether a year is a leap year", "rounds a number to two places", "splits a text into sentences",
    "returns the last element of a list", "counts the lines of a file",
    "checks that a password is long enough",
    "computes the area of a circle", "finds the median of a list", "turns a number into binary digits",
    "swaps the keys and values of a dictionary", "removes the spaces from a string",
    "finds the greatest common divisor", "rotates a list by one place", "prints a multiplication table",
    "reads numbers from a text", "filters the even numbers of a list", "computes compound interest",
    "joins words with commas", "finds the second largest number",
)  # fmt: skip
PROSE = (
    "the moon", "a rainy day", "how bread is made", "the history of the bicycle", "a walk in the forest",
    "why leaves change colour", "life in a small village", "the taste of an orange", "how bees live",
    "a busy railway station", "the work of a nurse", "an old lighthouse", "why we sleep",
    "a garden in spring",
    "the first day at school", "how rivers are formed", "a market in the morning", "the sound of the sea",
    "the life of a whale", "a winter evening", "how glass is made", "the use of salt", "a journey by ship",
    "the shape of clouds", "an unexpected letter", "why birds migrate", "a quiet library",
    "how mountains grow", "the invention of printing", "a visit to the dentist", "the smell of coffee",
    "a birthday party", "why stars shine", "the colours of the desert", "how cheese is made",
    "a conversation with a neighbour", "the rules of chess", "a broken umbrella", "how to be a good friend",
    "the bridges of a city",
)  # fmt: skip
ASKING = {
    "code": (
        "Write a Python function that {}.", "Give me Python code that {}.",
        "I need a Python function that {}. Please write it.", "Show me a short Python program that {}.",
    ),
    "prose": (
        "Write a short paragraph about {}.", "Tell me something about {}.",
        "I need a few sentences about {}. Please write them.", "Give me a short text about {}.",
    ),
}  # fmt: skip


def rows() -> list[dict[str, str]]:
    """Forty requests of each kind; the first twenty to fit on, the others to test on."""
    return [
        {
            "kind": kind,
            "split": "fit" if i < 20 else "test",
            "text": ASKING[kind][i % 4].format(what),
        }
        for kind, things in (("code", CODE), ("prose", PROSE))
        for i, what in enumerate(things)
    ]


def main() -> None:
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows())
    (HERE / "behaviour_prompts.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
