"""Data sets ship with the package and say what they are."""

from __future__ import annotations

import json
import runpy
import sqlite3
from pathlib import Path

import pytest

from llmcourse import data

ORRIN = data.folder() / "orrin"


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


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("nothing",), "there is no data set 'nothing'; there are: .*orrin, .*probe_texts"),
        (("probe_texts", "hub"), "no alternative on the hub"),
        (("probe_texts", "elsewhere"), "source is"),
        (("orrin",), "'orrin' has no table 'orrin'; it has: documents, questions, triples, two_hop"),
        (("orrin", "course", "answers"), "'orrin' has no table 'answers'; it has: documents"),
    ],
)
def test_what_is_not_there_is_said(args, said):
    with pytest.raises(ValueError, match=said):
        data.load(*args)


def test_bookings_say_what_stands_in_their_sentences_and_test_towns_are_new(tmp_path):
    rows = data.load("bookings").to_list()
    splits = {split: [row for row in rows if row["split"] == split] for split in ("train", "test")}
    assert [len(found) for found in splits.values()] == [1000, 100]
    towns = [{row["city"] for row in found} for found in splits.values()]
    assert (len(towns[0]), len(towns[1]), towns[0] & towns[1]) == (54, 20, set())
    assert all(row["city"] in row["text"] and row["day"] in row["text"] for row in rows)
    made = runpy.run_path(str(data.folder() / "bookings" / "generate.py"))
    assert made["rows"]() == rows


def test_chats_take_turns():
    chats = data.load("chats_small").to_list()
    assert len(chats) == 24
    for chat in chats:
        roles = [message["role"] for message in chat["messages"] if message["role"] != "system"]
        assert roles == ["user", "assistant"] * (len(roles) // 2)
    assert any("\nassistant\n" in message["content"] for chat in chats for message in chat["messages"])


# The world of Orrin Sound Ferries.


def test_orrin_has_a_table_for_each_use():
    documents = data.load("orrin", table="documents")
    assert documents.column_names == ["id", "kind", "title", "text", "meta"]
    assert len(set(documents["id"])) == len(documents) == 116
    questions = data.load("orrin", table="questions")
    assert {kind: questions["kind"].count(kind) for kind in set(questions["kind"])} == {
        "paraphrase": 64,
        "code": 26,
        "entity": 18,
    }
    assert len(data.load("orrin", table="two_hop")) == 30


@pytest.mark.parametrize("table", ["questions", "two_hop"])
def test_every_question_of_orrin_has_its_documents(table):
    rows = data.load("orrin", table=table)
    known = set(data.load("orrin", table="documents")["id"])
    assert len(set(rows["q"])) == len(rows)
    for row in rows:
        assert row["gold"]
        assert set(row["gold"]) <= known
        assert row["answer"]


def test_answers_to_orrins_codes_and_names_stand_in_their_documents():
    texts = {row["id"]: row["text"] for row in data.load("orrin", table="documents")}
    for row in data.load("orrin", table="questions"):
        if row["kind"] != "paraphrase":
            assert row["answer"] in texts[row["gold"][0]], row
    for row in data.load("orrin", table="two_hop"):
        assert row["answer"] in texts[row["gold"][1]], row


def test_two_hops_are_triples_that_lead_to_the_answer():
    triples = {(t["subject"], t["relation"], t["object"]) for t in data.load("orrin", table="triples")}
    for row in data.load("orrin", table="two_hop"):
        first, second = map(tuple, row["hops"])
        assert {first, second} <= triples
        assert first[2] == second[0]
        assert second[2] == row["answer"]


def test_orrins_files_are_those_of_its_generator(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ORRIN))
    runpy.run_path(str(ORRIN / "generate.py"))["write"](tmp_path)
    by_hand = {"README.md", "facts.py", "generate.py", "__pycache__"}
    made = {path.name for path in tmp_path.iterdir()}
    assert made == {path.name for path in ORRIN.iterdir()} - by_hand
    for name in made:
        if name.endswith(".sqlite"):
            assert dump(tmp_path / name) == dump(ORRIN / name)
        else:
            assert (tmp_path / name).read_bytes() == (ORRIN / name).read_bytes(), name


def dump(path: Path) -> list[str]:
    with sqlite3.connect(path) as db:
        lines = list(db.iterdump())
    db.close()
    return lines


def test_orrins_guide_says_the_same_in_four_formats():
    pypdf = pytest.importorskip("pypdf")
    pages = pypdf.PdfReader(ORRIN / "skarvness.pdf").pages
    texts = [(ORRIN / f"skarvness.{suffix}").read_text("utf-8") for suffix in ("md", "html", "json")]
    texts.append("\n".join(page.extract_text() for page in pages))
    for text in texts:
        for fact in ("17.60", "OS-126 08:20 from Port Rennet", "Sailings marked D"):
            assert fact in text
    assert json.loads(texts[2])["title"] == "Guide to Skarvness"


# Texts to calibrate on.


def test_calibration_keeps_its_splits_apart():
    texts = data.load("calibration")
    assert texts.column_names == ["text", "domain", "split"]
    splits = {split: {row["text"] for row in texts if row["split"] == split} for split in set(texts["split"])}
    assert {split: len(found) for split, found in splits.items()} == {"calibration": 53, "held_out": 7}
    assert not splits["calibration"] & splits["held_out"]
    assert {"story", "howto", "science", "code", "dialogue"} <= set(texts["domain"])
