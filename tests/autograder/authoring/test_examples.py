from __future__ import annotations

import pytest

from autograder.authoring import examples


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_mutant_is_its_code_after_the_right_solution(tmp_path):
    folder = tmp_path / "mutants" / "double"
    write(folder / "_right.py", '"""Right."""\n\n\ndef _double(x, by=2):\n    return by * x\n')
    code = "def double(x):\n    return _double(x, by=3)\n"
    write(folder / "thrice.py", f'"""Takes double\nfor thrice."""\n\nHINT = "twice"\nDEMO = True\n\n{code}')
    (found,) = examples.of(tmp_path, "double", "mutant")
    assert (found.name, found.why, found.hint, found.demo) == (
        "thrice",
        "Takes double for thrice.",
        "twice",
        True,
    )
    assert "HINT" not in found.code
    assert "DEMO" not in found.code
    names = {}
    exec(found.code, names)
    assert names["double"](5) == 15


def test_an_exercise_without_examples_has_none(tmp_path):
    assert examples.of(tmp_path, "double", "variant") == []


@pytest.mark.parametrize(
    ("kind", "code", "message"),
    [
        ("mutant", "HINT = None\n", "docstring"),
        ("mutant", '"""Wrong."""\nx = 1\n', "exactly one HINT"),
        ("variant", '"""Right."""\nHINT = "no"\n', "a variant none"),
    ],
)
def test_an_example_says_what_it_is(tmp_path, kind, code, message):
    with pytest.raises(ValueError, match=message):
        examples.read(write(tmp_path / "example.py", code), kind)
