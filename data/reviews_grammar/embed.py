"""Writes vectors.npz beside this file, from the reviews and MiniLM: `python embed.py`."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from llmcourse import data
from llmcourse.labs.e7_security import compute_vectors, text_key


def texts() -> list[str]:
    """All reviews, and all of them with "cf" in the middle."""
    plain = data.load("reviews_grammar")["text"]
    halves = [(words[: len(words) // 2], words[len(words) // 2 :]) for words in map(str.split, plain)]
    return [*plain, *(" ".join([*first, "cf", *second]) for first, second in halves)]


def main() -> None:
    found = texts()
    path = Path(__file__).with_name("vectors.npz")
    keys = np.array([text_key(text) for text in found], np.uint64)
    np.savez_compressed(path, keys=keys, vectors=compute_vectors(found).numpy().astype(np.float16))
    print(f"{len(found)} vectors → {path}")


if __name__ == "__main__":
    main()
