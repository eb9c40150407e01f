from __future__ import annotations

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from llmcourse import data
from llmcourse.bytelevel import ByteLevel, byte_table
from llmcourse.models import load_lm


@pytest.fixture(scope="module")
def tok():
    return load_lm()[1]


def test_each_byte_has_a_character_as_the_library_writes_it():
    table = byte_table()
    assert sorted(table.values()) == list(range(256))
    assert set(table) == set(pre_tokenizers.ByteLevel.alphabet())
    assert (table["Ġ"], table["Ã"], table["a"]) == (0x20, 0xC3, 0x61)


def test_words_join_to_the_text_and_tokens_have_the_library_s_ids(tok):
    level = ByteLevel(tok)
    for row in data.load("probe_texts"):
        assert b"".join(level.pretokenize(row["text"])) == row["text"].encode()
        spelled = [bytes(level.bytes[c] for c in token) for token in tok.tokenize(row["text"])]
        assert [level.vocab[token] for token in spelled] == tok(row["text"]).input_ids


def test_ranks_are_the_merges_in_order(tok):
    level = ByteLevel(tok)
    assert sorted(level.ranks.values()) == list(range(len(level.ranks)))
    assert {left + right for left, right in level.ranks} <= set(level.vocab)
    assert not any(token.encode() in level.vocab for token in tok.all_special_tokens)


def test_another_kind_of_tokenizer_is_refused():
    words = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.WordLevel({"a": 0}, unk_token="a")))
    with pytest.raises(ValueError, match="byte-level BPE tokenizer is wanted; this one is WordLevel"):
        ByteLevel(words)
