"""A byte-level BPE tokenizer of the Hugging Face library, in terms of bytes.

The library writes each byte as one printable character, a table that GPT-2 introduced (Radford et al.
2019): "Ġ" is a space, "Ã" the byte 0xC3. Here its merges and tokens are `bytes` again.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

__all__ = ["ByteLevel", "byte_table"]


def byte_table() -> dict[str, int]:
    """The character that stands for each byte: character → byte, 256 of them.

    Printable characters of Latin-1 stand for themselves; the others, in order, are moved to 256 and up.
    """
    printable = [
        *range(ord("!"), ord("~") + 1),
        *range(ord("¡"), ord("¬") + 1),
        *range(ord("®"), ord("ÿ") + 1),
    ]
    others = [byte for byte in range(256) if byte not in printable]
    moved = {chr(256 + i): byte for i, byte in enumerate(others)}
    return {chr(byte): byte for byte in printable} | moved


class ByteLevel:
    """The parts of a byte-level BPE tokenizer: `bytes`, `ranks`, `vocab`, `pretokenize`."""

    def __init__(self, tokenizer: PreTrainedTokenizerBase) -> None:
        """Raises ValueError for a tokenizer of another kind."""
        self._tokenizer = tokenizer.backend_tokenizer
        ranks, vocab = _tables(self._tokenizer.to_str())
        self.bytes: dict[str, int] = byte_table()
        """Character → byte."""
        self.ranks: dict[tuple[bytes, bytes], int] = dict(ranks)
        """Pair of neighbours → rank; the lowest rank is merged first."""
        self.vocab: dict[bytes, int] = dict(vocab)
        """Token → id, special tokens left out."""

    def pretokenize(self, text: str) -> list[bytes]:
        """The words that the tokenizer works on one by one; joined, they are the text in UTF-8."""
        words = self._tokenizer.pre_tokenizer.pre_tokenize_str(text)
        return [_decode(word, self.bytes) for word, _ in words]


@lru_cache(maxsize=2)
def _tables(tokenizer: str) -> tuple[dict[tuple[bytes, bytes], int], dict[bytes, int]]:
    """`ranks` and `vocab` of a tokenizer in the library's JSON: 0.2 s of work, the second time none."""
    described = json.loads(tokenizer)
    model = described["model"]
    if model["type"] != "BPE" or "ByteLevel" not in json.dumps(described["pre_tokenizer"]):
        raise ValueError(f"a byte-level BPE tokenizer is wanted; this one is {model['type']}")
    table = byte_table()
    pairs = (merge.split(" ") if isinstance(merge, str) else merge for merge in model["merges"])
    ranks = {(_decode(left, table), _decode(right, table)): rank for rank, (left, right) in enumerate(pairs)}
    special = {token["content"] for token in described["added_tokens"]}
    vocab = {_decode(token, table): id for token, id in model["vocab"].items() if token not in special}
    return ranks, vocab


def _decode(characters: str, table: dict[str, int]) -> bytes:
    return bytes(table[character] for character in characters)
