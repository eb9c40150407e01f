"""What lies in submitted/ is graded, or named with its reason."""

from __future__ import annotations

import re
import unicodedata

import pytest

from autograder.intake.submitted import other_lab, strays

LABS = ("s1_architecture", "s2_pretraining")


def test_what_lies_where_it_belongs_is_not_named(tmp_path):
    (tmp_path / "submitted" / "ada" / LABS[0]).mkdir(parents=True)
    (tmp_path / "submitted" / "Zoë" / LABS[1]).mkdir(parents=True)
    (tmp_path / "submitted" / ".DS_Store").touch()
    assert strays(tmp_path, LABS) == []
    assert strays(tmp_path / "nowhere", LABS) == []


@pytest.mark.parametrize(
    ("path", "remedy"),
    [
        (
            "ada/s1_Architecture/lab.ipynb",
            "'submitted/ada/s1_Architecture' isn't a lab's folder.*rename it to s1_arch",
        ),
        ("ada/s1_architecture.ipynb", r"move it to submitted/ada/s1_architecture/s1_architecture\.ipynb"),
        ("ada/mine.ipynb", r"move it to submitted/ada/<lab>/<lab>\.ipynb"),
        ("ada/homework/mine.ipynb", "the labs are s1_architecture, s2_pretraining"),
        ("ada/notes.txt", "isn't a lab's folder, so it isn't graded"),
        ("doejane_12_34_s2_pretraining-1.ipynb", r"submitted/<student>/s2_pretraining/s2_pretraining\.ipynb"),
        ("class.zip", "'submitted/class.zip' isn't a student's folder"),
        ("(Doe) Jane/s1_architecture/x.ipynb", "for instance to 'Doe Jane'"),
        ("O'Brien/s1_architecture/x.ipynb", "for instance to 'OBrien'"),
        (unicodedata.normalize("NFD", "zoë") + "/s1_architecture/x.ipynb", "for instance to 'zoë'"),
        ("((/s1_architecture/x.ipynb", "rename it$"),
    ],
)
def test_what_lies_elsewhere_is_named_with_the_likely_remedy(tmp_path, path, remedy):
    place = tmp_path / "submitted" / path
    place.parent.mkdir(parents=True)
    place.touch()
    (line,) = strays(tmp_path, LABS)
    assert re.search(remedy, line), line


def test_an_empty_folder_and_a_link_are_named(tmp_path):
    (tmp_path / "submitted" / "ada").mkdir(parents=True)
    (tmp_path / "submitted" / "bob").symlink_to(tmp_path)
    assert [line.split(" holds")[0] for line in strays(tmp_path, LABS)] == [
        "'submitted/ada'",
        "'submitted/bob'",
    ]


def test_another_labs_notebook_is_recognised():
    exercises = {"s1": ["attn", "rope"], "s2": ["loss"]}
    content = b'{"grade_id": "loss"}'
    assert other_lab(content, "s1", exercises) == "s2"
    assert other_lab(content, "s2", exercises) == ""
    assert other_lab(content + b'"rope"', "s1", exercises) == ""
    assert other_lab(b"nothing", "s1", exercises) == ""
