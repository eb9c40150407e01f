"""Data sets ship with the package and say what they are."""

from __future__ import annotations

import pytest

from llmcourse import data


def test_probe_texts():
    texts = data.load("probe_texts")
    assert texts.column_names == ["lang", "script", "text"]
    assert len(texts) == 40
    assert len(set(texts["text"])) == 40
    assert {"en", "de", "ru", "ja", "ar", "hi", "code", "emoji", "numbers"} <= set(texts["lang"])


def test_every_data_set_has_a_datasheet_with_a_licence():
    folders = [path for path in data.folder().iterdir() if path.is_dir()]
    assert folders
    for folder in folders:
        assert "**Licence.**" in (folder / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("args", [("nothing",), ("probe_texts", "hub"), ("probe_texts", "elsewhere")])
def test_what_is_not_there_is_said(args):
    with pytest.raises(ValueError, match=r"there is no data set|no alternative on the hub|source is"):
        data.load(*args)
