"""Read the JSON of an answer, which a student's code may have forged, into plain values and numpy arrays."""

from __future__ import annotations

import base64
import binascii
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from pydantic_core import to_json

from llmcourse.answers import MAX_ARRAY_BYTES

MAX_DEPTH = 20
MAX_VALUES = 200_000
MAX_BYTES = 8 * 2**20
"""Of one value as it is written: more than the largest array takes."""
MAX_BITS = 13_000
"""Of an integer: Python reads no more than 4,300 digits."""
MAX_NAMES = 20
"""Classes of an error."""
_WIDTHS = {"int": (8, 16, 32, 64), "uint": (8, 16, 32, 64), "float": (16, 32, 64), "complex": (64, 128)}
DTYPES = frozenset({"bool", *(f"{kind}{width}" for kind, widths in _WIDTHS.items() for width in widths)})
BESIDE = {"$array": ("dtype", "shape"), "$error": ("message",)}
"""The keys beside a tag; a tag that isn't here stands alone."""
TOO_MUCH = "too deep or too long"
MALFORMED = "$malformed"
"""Of what `storable` puts in the place of a value; nobody else may."""
PLAIN = frozenset({type(None), bool, int, float, str})
"""What JSON says as it is."""


class Malformed(ValueError):
    """The JSON isn't what `llmcourse.answers.encode` makes."""


@dataclass(frozen=True)
class Raised:
    """The student's function raised: the exception's class and bases by name."""

    names: tuple[str, ...]
    message: str


@dataclass(frozen=True)
class Unordered:
    """A set."""

    items: tuple[Any, ...]


@dataclass(frozen=True)
class Pairs:
    """A dict whose keys aren't plain strings."""

    items: tuple[tuple[Any, Any], ...]


@dataclass(frozen=True)
class Other:
    """A value that can't be an answer, by the name of its type."""

    type: str


def decode(value: Any) -> Any:
    """The value that was encoded. Raises Malformed."""
    if isinstance(value, dict) and isinstance(value.get(MALFORMED), str):
        raise Malformed(value[MALFORMED][:100])
    return _decode(value, MAX_DEPTH, [MAX_VALUES])


def storable(value: Any) -> Any:
    """The value, or where it can't be read or can't be written to a file the reason in its place.

    The reason is in our words alone: a value that says why it can't be read is one that can't.
    """
    try:
        _decode(value, MAX_DEPTH, [MAX_VALUES])
        if len(to_json(value)) > MAX_BYTES:
            return {MALFORMED: TOO_MUCH}
    except Malformed as error:
        return {MALFORMED: str(error)}
    except ValueError:
        return {MALFORMED: "text that can't be written to a file"}
    return value


def _decode(value: Any, depth: int, budget: list[int]) -> Any:
    budget[0] -= 1
    if depth < 0 or budget[0] < 0:
        raise Malformed(TOO_MUCH)
    if type(value) in PLAIN:
        return _plain(value)
    if isinstance(value, (list, tuple)):
        if depth > 0 and budget[0] >= len(value) and PLAIN.issuperset(map(type, value)):
            budget[0] -= len(value)
            return [_plain(item) for item in value]
        return [_decode(item, depth - 1, budget) for item in value]
    if not isinstance(value, dict):
        raise Malformed("something that isn't JSON")
    for key in value:
        if type(key) is not str:
            raise Malformed("a key that isn't a string")
        if key.startswith("$"):
            if value.keys() != {key, *BESIDE.get(key, ())}:
                raise Malformed("a tag with other keys than it has")
            return _tagged(key, value, depth, budget)
    return {key: _decode(item, depth - 1, budget) for key, item in value.items()}


def _plain(value: Any) -> Any:
    """A plain value, if it is one that JSON can hold and be read from again."""
    if type(value) is float and not math.isfinite(value):
        raise Malformed("a number that isn't finite and isn't said to be")
    if type(value) is int and value.bit_length() > MAX_BITS:
        raise Malformed("an integer that is too large")
    return value


def _tagged(tag: str, value: dict[str, Any], depth: int, budget: list[int]) -> Any:
    body = value[tag]
    match tag, body:
        case "$float", "nan" | "inf" | "-inf":
            return float(body)
        case "$bytes", str():
            try:
                return bytes.fromhex(body)
            except ValueError:
                raise Malformed("bytes that aren't hexadecimal") from None
        case "$set", list():
            return Unordered(tuple(_decode(item, depth - 1, budget) for item in body))
        case "$dict", list():
            pairs = []
            for pair in body:
                if not isinstance(pair, (list, tuple)) or len(pair) != 2:
                    raise Malformed("a pair that isn't one")
                pairs.append(tuple(_decode(item, depth - 1, budget) for item in pair))
            return Pairs(tuple(pairs))
        case "$array", str():
            return _array(body, value.get("dtype"), value.get("shape"))
        case "$error", list():
            message = value.get("message")
            if not isinstance(message, str) or not all(isinstance(name, str) for name in body):
                raise Malformed("an error that isn't described in words")
            if len(body) > MAX_NAMES:
                raise Malformed("an error of too many classes")
            return Raised(tuple(name[:100] for name in body), message[:300])
        case "$type", str():
            return Other(body[:100])
    raise Malformed("an unknown tag")


def _array(text: str, dtype: Any, shape: Any) -> np.ndarray:
    if not isinstance(dtype, str) or dtype not in DTYPES:
        raise Malformed("an array of unknown type")
    if not isinstance(shape, (list, tuple)) or len(shape) > 16:
        raise Malformed("an array without a shape")
    if not all(type(n) is int and 0 <= n <= MAX_ARRAY_BYTES for n in shape):
        raise Malformed("an array with a shape that can't be")
    if len(text) > 2 * MAX_ARRAY_BYTES:
        raise Malformed("an array that is too large")
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("an array that isn't base64") from None
    kind = np.dtype(dtype).newbyteorder("<")
    if math.prod(shape) * kind.itemsize != len(raw):
        raise Malformed("an array whose shape doesn't fit its bytes")
    if dtype == "bool" and raw.strip(b"\0\1"):
        raise Malformed("an array of booleans that aren't")
    try:
        return np.frombuffer(raw, dtype=kind).reshape(tuple(shape))
    except ValueError:  # an empty one can claim dimensions that numpy can't have
        raise Malformed("an array with a shape that can't be") from None
