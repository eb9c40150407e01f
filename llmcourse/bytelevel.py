"""A byte-level BPE tokenizer of the Hugging Face library, in terms of bytes.

The library writes each byte as one printable character, a table that GPT-2 introduced (Radford et al.
2019): "Ġ" is a space, "Ã" the byte 0xC3. Here its merges and tokens are `bytes` again.
"""

from __future__ import annotations

import json
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
        described = json.loads(self._tokenizer.to_str())
        model = described["model"]
        self.bytes: dict[str, int] = byte_table()
        """Character → byte."""
        if model["type"] != "BPE" or "ByteLevel" not in json.dumps(described["pre_tokenizer"]):
            raise ValueError(f"a byte-level BPE tokenizer is wanted; this one is {model['type']}")
        pairs = (merge.split(" ") if isinstance(merge, str) else merge for merge in model["merges"])
        self.ranks: dict[tuple[bytes, bytes], int] = {
            (self._decode(left), self._decode(right)): rank for rank, (left, right) in enumerate(pairs)
        }
        """Pair of neighbours → rank; the lowest rank is merged first."""
        special = {token.content for token in self._tokenizer.get_added_tokens_decoder().values()}
        self.vocab: dict[bytes, int] = {
            self._decode(token): id for token, id in model["vocab"].items() if token not in special
        }
        """Token → id, special tokens left out."""

    def pretokenize(self, text: str) -> list[bytes]:
        """The words that the tokenizer works on one by one; joined, they are the text in UTF-8."""
        return [self._decode(word) for word, _ in self._tokenizer.pre_tokenizer.pre_tokenize_str(text)]

    def _decode(self, characters: str) -> bytes:
        return bytes(self.bytes[character] for character in characters)
