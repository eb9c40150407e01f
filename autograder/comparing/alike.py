"""Which pairs of a class share more of a solution than others do.

What two solutions share counts the more, the fewer others of the class have it: a run of tokens that
`having` of `all` solutions have counts log(all ⁄ having) ⁄ log(all ⁄ 2), which is 1 for what only the two
have and 0 for what everybody has (inverse document frequency: Spärck Jones 1972, scaled). What more than
half have counts nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

SHARE = 0.5
"""Of the shorter solution, so much has to be shared by a pair that is named. Of the labs' right solutions,
which were written independently, no two share 0.3, though each has but two or three others beside it."""
LEAST = 16
"""Fingerprints, by what each counts, that a pair has to share: some 50 tokens, or five lines."""
FEWEST = 3
"""Solutions below which nothing can be said of what is usual."""
AT_ONCE = 4096
"""Fingerprints in one product of matrices, which bounds its memory."""

Prints = Mapping[str, frozenset[bytes]]
"""Student → fingerprints of a solution, without the course's own; for one who wrote nothing, none."""


@dataclass(frozen=True)
class Alike:
    """Two students' solutions to one exercise."""

    students: tuple[str, str]
    share: float
    """Of the shorter one, by what each shared fingerprint counts."""
    shared: frozenset[bytes]
    """The fingerprints that count."""
    compared: int
    """Solutions in the class."""


def alike(prints: Prints) -> list[Alike]:
    """The pairs whose solutions to one exercise are unusually alike, given how alike the class's are.

    Takes time by the square of the class, for a thousand some tenths of a second.
    """
    students = [student for student, own in prints.items() if own]
    count = len(students)
    if count < FEWEST:
        return []
    having = Counter(chain.from_iterable(prints[student] for student in students))
    weights = {
        one: math.log(count / number) / math.log(count / 2)
        for one, number in having.items()
        if 1 < number <= max(count / 2, 2)
    }
    sizes = np.array([len(prints[student]) for student in students])
    found = []
    for a, b in _candidates([prints[student] & weights.keys() for student in students], weights, sizes):
        shared = prints[students[a]] & prints[students[b]] & weights.keys()
        share = sum(map(weights.__getitem__, shared)) / int(min(sizes[a], sizes[b]))
        found.append(Alike((students[a], students[b]), share, shared, count))
    return found


def _candidates(
    own: Sequence[frozenset[bytes]], weights: Mapping[bytes, float], sizes: np.ndarray
) -> list[tuple[int, int]]:
    """The pairs of solutions that share LEAST and SHARE, by their places."""
    columns = {one: column for column, one in enumerate(weights)}
    rows = np.repeat(np.arange(len(own)), [len(one) for one in own])
    places = np.array([columns[one] for one in chain.from_iterable(own)], dtype=np.int64)
    counts = np.array(list(weights.values()), dtype=np.float32)
    shared = np.zeros((len(own), len(own)), dtype=np.float32)
    for first in range(0, len(columns), AT_ONCE):
        inside = (first <= places) & (places < first + AT_ONCE)
        has = np.zeros((len(own), min(AT_ONCE, len(columns) - first)), dtype=np.float32)
        has[rows[inside], places[inside] - first] = 1
        shared += (has * counts[first : first + AT_ONCE]) @ has.T
    shorter = np.minimum.outer(sizes, sizes)
    named = np.triu((shared >= LEAST) & (shared >= SHARE * shorter), 1)
    return [(int(a), int(b)) for a, b in np.argwhere(named)]
