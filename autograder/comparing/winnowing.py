"""A solution's fingerprints, by winnowing: Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for
document fingerprinting", SIGMOD 2003.

Python is read as tokens in which a renamed variable, another number, text, comment or layout is the same. The
tokens are found by one regular expression that can't fail and looks at each character once: what a student
hands in needn't be Python, so neither `tokenize` nor `ast` can read it.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

GRAM = 10
"""Tokens of a fingerprint; shorter passages are never found."""
WINDOW = 4
"""Of so many fingerprints in a row one is kept at least: a passage of GRAM + WINDOW - 1 tokens is found."""

_TOKEN = re.compile(
    r"""
    (?P<blank>[\s\\;]+|\#[^\n]*)                                                        # ; is a line's end
    |(?P<text>[bBfFrRuU]{0,2}(?:'''(?:[^'\\]|\\.|'(?!''))*(?:''')?|\"\"\"(?:[^\"\\]|\\.|\"(?!\"\"))*(?:\"\"\")?
        |'(?:[^'\\\n]|\\.)*'?|\"(?:[^\"\\\n]|\\.)*\"?))
    |(?P<number>\.?\d[\w.]*(?:(?<=[\d.][eE])[-+]\d+)?)
    |(?P<name>\w+)
    |(?P<sign>\*\*=?|//=?|>>=?|<<=?|[-+*/%@&|^=<>!:]=|->|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_SIGNS = ("**", "//", ">>", "<<", "**=", "//=", ">>=", "<<=", "->", *(f"{one}=" for one in "-+*/%@&|^=<>!:"))
_SYMBOLS = {what: code for code, what in enumerate((*keyword.kwlist, *_SIGNS, "name", "number", "text"), 128)}
"""Token → its byte. Signs of one ASCII character stand for themselves."""
_OTHER = 127
_CLOSING = b")]}"


@dataclass(frozen=True)
class Tokens:
    """A text as its tokens."""

    symbols: bytes
    """One for each token."""
    spans: tuple[tuple[int, int], ...]
    """Where each stands in the text: its first character, and that after its last."""


def tokens(text: str) -> Tokens:
    """The tokens of anything, as if it were Python; takes time that grows with its length."""
    symbols = bytearray()
    spans: list[tuple[int, int]] = []
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        if kind == "blank":
            continue
        what = found.group()
        if kind == "sign":
            symbol = _SYMBOLS.get(what) or (ord(what) if what.isascii() else _OTHER)
            if symbol in _CLOSING and symbols.endswith(b","):  # formatters put commas there
                symbols.pop()
                spans.pop()
        else:
            symbol = _SYMBOLS.get(what) or _SYMBOLS[kind or "name"]
        symbols.append(symbol)
        spans.append(found.span())
    return Tokens(bytes(symbols), tuple(spans))


def grams(symbols: bytes) -> Iterator[bytes]:
    """All runs of GRAM tokens."""
    return (symbols[i : i + GRAM] for i in range(len(symbols) - GRAM + 1))


def winnow(symbols: bytes) -> list[int]:
    """Where the chosen runs of GRAM tokens begin.

    Of each WINDOW in a row it is the one with the least hash, and the last of equal ones.
    """
    hashes = [crc32(gram) for gram in grams(symbols)]
    chosen: list[int] = []
    for first in range(max(len(hashes) - WINDOW + 1, 1) if hashes else 0):
        window = hashes[first : first + WINDOW]
        least = min(window)
        place = first + len(window) - 1 - window[::-1].index(least)
        if not chosen or chosen[-1] != place:
            chosen.append(place)
    return chosen


def fingerprints(text: str) -> frozenset[bytes]:
    """The chosen runs themselves: two texts have one in common only where the tokens are the same."""
    symbols = tokens(text).symbols
    return frozenset(symbols[i : i + GRAM] for i in winnow(symbols))
