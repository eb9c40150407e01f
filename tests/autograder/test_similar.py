"""The whole way to the page: real submissions to lab s1, hostile ones among them."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import nbformat
import pytest

from autograder import labs
from autograder.authoring import examples
from autograder.authoring.demo_class import DemoLab
from autograder.cli import main
from autograder.similar import OWN, similar

FOLDER = Path(__file__).parents[2]
LAB = "s1_architecture"
HOSTILE = "<script>alert(1)</script>\u202egnp.exe"
RENAMED = (("merges", "steps"), ("counts", "tally"), ("word", "w"), ("pair", "p"), ("    ", "  "))


@pytest.fixture(scope="module")
def demo():
    return DemoLab(FOLDER, LAB)


@pytest.fixture
def course(tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(FOLDER / "source" / LAB, folder / "source" / LAB)
    shutil.copy(FOLDER / "course.yml", folder / "course.yml")
    return folder


def hand_in(course, student, content):
    path = labs.notebook_path(course / "submitted" / student, LAB)
    path.parent.mkdir(parents=True)
    path.write_bytes(content if isinstance(content, bytes) else nbformat.writes(content).encode())


def independent(demo):
    """Notebooks by as many students as an exercise has right solutions at least, and the course's own."""
    found = {
        exercise: examples.of(FOLDER / "tests" / "labs" / LAB, exercise, "variant")
        for exercise in demo.exercises
    }
    yield demo.handed_in({exercise: demo.solution(exercise) for exercise in demo.exercises})
    for n in range(2):
        yield demo.handed_in({exercise: some[n].code for exercise, some in found.items()})


def copied(demo, exercises):
    """The second of them, with other names, layout and comments in these exercises alone."""
    solutions = {}
    for exercise in exercises:
        text = examples.of(FOLDER / "tests" / "labs" / LAB, exercise, "variant")[0].code
        for old, new in RENAMED:
            text = text.replace(old, new)
        solutions[exercise] = "# mine\n" + text
    return demo.handed_in(solutions)


def ran(monkeypatch, capsys, course, *words):
    monkeypatch.setattr(sys, "argv", ["autograder", "similar", *words, "--course", str(course)])
    monkeypatch.setenv("COLUMNS", "200")
    status = 0
    try:
        main()
    except SystemExit as end:
        status = end.code or 0
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_copy_is_on_the_terminal_and_on_the_page_and_nobody_else(course, demo, monkeypatch, capsys):
    for name, notebook in zip(("ada", "bob", "cleo"), independent(demo), strict=True):
        hand_in(course, name, notebook)
    hand_in(course, "dan", copied(demo, ("tok_bpe_train", "arch_forward")))
    status, out, err = ran(monkeypatch, capsys, course, LAB)
    assert (status, err) == (0, "")
    assert "among 4 submissions: 1;" in out
    assert "bob" in out
    assert "dan" in out
    assert "ada" not in out
    page = (course / "build" / "reports" / f"{LAB}-similar.html").read_text()
    assert "<span>bob and dan</span><span>2 exercises</span>" in page
    assert "Learn a vocabulary" in page
    assert "<mark>" in page
    assert "heapq.heappop" in page
    assert "no verdict" in page
    assert "cleo" not in page


def test_hostile_files_stop_nothing_and_are_said(course, demo):
    for name, notebook in zip(("ada", "bob", "cleo"), independent(demo), strict=True):
        hand_in(course, name, notebook)
    copy = copied(demo, ("tok_bpe_train",))
    train = next(cell for cell in copy.cells if cell.id == "tok_bpe_train")
    train.source += f"\n\n)]}} def '''{HOSTILE}"  # no Python any more
    hand_in(course, "dan", copy)
    hand_in(course, "no-notebook", b"%PDF-1.7")
    hand_in(course, "no-json", b'{"cells": [' * 10_000)
    hand_in(course, "empty", b"")
    whole = demo.handed_in({"tok_bpe_train": "@"})
    raw = nbformat.writes(whole).encode()
    hand_in(course, "long", raw.replace(b'"@"', b'"x = [' + b"1," * 24_000_000 + b']"'))
    hand_in(course, "longer", raw.replace(b'"@"', b'"x = ' + b"(" * 4_000_000 + b'"'))
    hand_in(course, "surrogates", raw.replace(b'"@"', rb'"x = \ud800 \udfff" '))
    hand_in(course, "other", json.dumps([1, 2, 3]).encode())
    page = similar(course, LAB)
    assert [pair.students for pair in page.pairs] == [("bob", "dan")]
    assert set(page.problems) == {"no-notebook", "no-json", "empty", "long", "other"}
    assert page.count == 11
    html = page.page()
    assert "<script>alert" not in html
    assert "\u202e" not in html
    assert "no-notebook: The file is a PDF" in html


def test_cells_of_their_own_are_compared_too(course, demo):
    for name, notebook in zip(("ada", "bob", "cleo"), independent(demo), strict=True):
        notebook.cells.insert(3, nbformat.v4.new_code_cell(f"mine = [print({name!r}, n) for n in range(3)]"))
        hand_in(course, name, notebook)
    empty = demo.handed_in({})
    helper = examples.of(FOLDER / "tests" / "labs" / "s2_pretraining", "pack_tokens", "variant")[0].code
    empty.cells.insert(3, nbformat.v4.new_code_cell(helper))
    for name in ("dan", "eve"):
        hand_in(course, name, empty)
    page = similar(course, LAB)
    assert [(pair.students, [one.exercise for one in pair.found]) for pair in page.pairs] == [
        (("dan", "eve"), [OWN])
    ]


def test_a_class_with_the_same_three_lines_names_nobody(course, demo, monkeypatch, capsys):
    same = (
        "def cos_sin(x, n):\n    a = torch.arange(n) / n\n    b = x * 2.0 ** -a\n    return b.cos(), b.sin()"
    )
    for n in range(9):
        hand_in(course, f"s{n}", demo.handed_in({"attn_rope": same}))
    status, out, _ = ran(monkeypatch, capsys, course)
    assert status == 0
    assert "among 9 submissions: 0;" in out
    assert "None: no two solutions" in (course / "build" / "reports" / f"{LAB}-similar.html").read_text()


def test_without_submissions_it_says_so(course, monkeypatch, capsys):
    status, _, err = ran(monkeypatch, capsys, course)
    assert status == 2
    assert err == "autograder: submitted/ holds no <student>/<lab>/<lab>.ipynb for these labs\n"
