"""Of any file the cells that are whole are read, or the student is told why there are none."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

import nbformat
import pytest

from autograder.intake.reading import Cell, Unreadable, read_notebook

CELLS = [
    nbformat.v4.new_markdown_cell("# Title, [with] {brackets,]}", id="title"),
    nbformat.v4.new_code_cell("def f(x):\n    return 'é £ 🙂', [1,]", id="f"),
    nbformat.v4.new_code_cell("print(f(1))", id="print"),
]
TEXT = nbformat.writes(nbformat.v4.new_notebook(cells=CELLS))
READ = [Cell(c.cell_type, c.source, c.id) for c in CELLS]
TINY = json.dumps(json.loads(TEXT))


def cells(content: str | bytes) -> list[Cell]:
    found, lost = read_notebook(content.encode() if isinstance(content, str) else content)
    assert lost == []
    return [Cell(c.type, c.source, c.id) for c in found]


def lost(content: str | bytes) -> tuple[list[str], str]:
    """The ids of the cells that were read, and what the student is told."""
    found, said = read_notebook(content.encode() if isinstance(content, str) else content)
    (told,) = said
    return [c.id for c in found], told


def reason(content: str | bytes) -> str:
    with pytest.raises(Unreadable) as error:
        read_notebook(content.encode() if isinstance(content, str) else content)
    return str(error.value)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_encodings_and_line_ends(encoding, newline):
    assert cells(TEXT.replace("\n", newline).encode(encoding)) == READ
    assert cells(f"\ufeff\n{TINY}".encode(encoding)) == READ


def test_bytes_that_are_no_text_cost_their_characters():
    content = TEXT.encode().replace("£".encode(), b"\xa3")
    found, said = read_notebook(content)
    assert found[1].source == CELLS[1].source.replace("£", "�")
    assert said == ["Some of the file isn't valid text; what can't be read became the character �."]


def test_a_comma_too_many_is_left_out():
    spare = TEXT.replace("\n ],", ",\n ],").replace('"metadata": {},', '"metadata": {"a": [1, ], },')
    assert spare.count(",") > TEXT.count(",") + 3
    found, said = read_notebook(spare.encode())
    assert [c.source for c in found] == [c.source for c in READ]
    assert said == ["The file had a comma too many, before a closing bracket; it was read without."]


@pytest.mark.parametrize("text", [TEXT, TINY], ids=["lines", "one line"])
def test_a_file_that_breaks_off_keeps_its_whole_cells(text):
    assert lost(text[: text.index("print(f")]) == (
        ["title", "f"],
        f"The file breaks off in the cell at line {22 if text == TEXT else 1}: 2 whole cells were read, the "
        "rest is lost. Open it in Jupyter, save it, and hand it in again.",
    )
    read, told = lost(text[: text.index("1,]")])
    assert read == ["title"]
    assert "1 whole cell was read" in told
    assert lost(text[:-20]) == (
        ["title", "f", "print"],
        "The file is damaged outside its cells, which are all there.",
    )


def test_damage_inside_a_file_costs_the_cell_that_it_is_in():
    damaged = TEXT.replace('"def f(x):', '"def "f(x):')
    read, told = lost(damaged)
    assert read == ["title", "print"]
    assert told.startswith("The file is damaged in the cell at line 11: 2 whole cells were read, 1 lost.")
    assert lost(damaged.replace("\n", "\r\n"))[0] == ["title", "print"]


def test_a_conflict_that_git_left_costs_its_cells():
    mark = '  {\n   "cell_type": "code",'
    first, rest = TEXT.split(mark, 1)
    both = f"{first}<<<<<<< HEAD\n{mark}{rest}".replace(f"\n{mark}", f"\n=======\n{mark}", 1)
    assert lost(both)[0] == ["title", "f", "print"]


@pytest.mark.parametrize(
    "value", [7, None, [], {}, {"cell_type": "code"}, {"cell_type": "code", "source": [1]}, {"source": {}}]
)
def test_a_value_that_is_no_cell_is_left_out(value):
    document = json.loads(TEXT)
    document["cells"].insert(1, value)
    assert lost(json.dumps(document)) == (
        ["title", "f", "print"],
        "1 cell was without a readable text left out.",
    )


def test_nothing_but_what_repair_needs_is_read_of_a_cell():
    picture = {"image/png": ["iVBORw0", "KGgo="], "text/html": "<script>", "image/svg+xml": "<svg/>"}
    cell = {
        "cell_type": "mark\ud800down",
        "source": ["a\ud800", "b"],
        "id": {"no": "id"},
        "metadata": {"id": "colabs", "nbgrader": {"grade_id": ["x"]}, "tags": ["demo", {}]},
        "attachments": {"\ud800.png": picture, "b": {"text/html": "x"}, "c": 5},
    }
    found, _ = read_notebook(json.dumps({"cells": [cell]}).encode())
    kept = {"?.png": {"image/png": "iVBORw0KGgo="}}
    assert found == [Cell("raw", "a?b", "colabs", "x", True, kept)]


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("lab.ipynb", TEXT)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"%PDF-1.7 \xff\xfe", "is a PDF"),
        (zipped(), "is a zip archive"),
        (gzip.compress(TEXT.encode()), "is a compressed archive"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"\xff\xd8\xff\xe0", "is a picture"),
        ("<!DOCTYPE html>\n<html>", "is a web page"),
        ("\n<HTML lang=en>", "is a web page"),
        ("# %%\nimport torch\n", "is a Python script"),
        ("import torch\n\ndef f(x):\n    return x\n", "is a Python script"),
        ("My answers are: 1, 2, 3", "isn't a Jupyter notebook"),
        (bytes(range(256)), "isn't a Jupyter notebook"),
        ("[]", "isn't a Jupyter notebook"),
        ("3", "isn't a Jupyter notebook"),
        ("{", "isn't a Jupyter notebook"),
        ('{"nbformat": 4, "cells": 1}', "isn't a Jupyter notebook"),
        ('{"nbformat": 3, "worksheets": [{"cells": 1}]}', "isn't a Jupyter notebook"),
        ('{"cells": [7]}', "isn't a Jupyter notebook"),
        ('{"cells": [', "breaks off in its first cell, at line 1"),
        ('{\n"cells": [\n{"source": "a', "breaks off in its first cell, at line 3"),
    ],
)
def test_a_file_without_cells_gets_a_reason(content, said):
    assert said in reason(content)


def test_what_is_too_much_gets_a_reason():
    cell = '{"cell_type": "code", "source": "x"}'
    assert "5,001 cells" in reason(f'{{"cells": [{", ".join([cell] * 5001)}]}}')
    assert "5,000,001 characters" in reason(f'{{"cells": [{cell.replace("x", "x" * 5_000_001)}]}}')
    for content in ("[" * 2_000_001, f'{{"cells": [{"[],1" * 1_000_000}'):
        assert "values, where 2,000,000 are accepted. Clear the outputs" in reason(content)


def test_nesting_costs_the_cell_that_it_is_in():
    deep = f'{{"source": "x", "metadata": {"[" * 100_000}{"]" * 100_000}}}'
    lines = f'{{"cells": [\n {{"source": "a", "id": "a"}},\n {deep},\n {{"source": "b", "id": "b"}}]}}'
    assert lost(lines)[0] == ["a", "b"]


def test_an_empty_list_of_cells_is_a_notebook():
    assert read_notebook(b'{"cells": []}') == ([], [])
