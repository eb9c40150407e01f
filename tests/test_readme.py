"""The README and the docs say what is so."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
import typer

from autograder import cli, course
from autograder.authoring import readme
from autograder.course import CourseError

FOLDER = Path(__file__).parents[1]
DOCS = sorted([FOLDER / "README.md", *(FOLDER / "docs").glob("*.md")])
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def copy(tmp_path):
    """A course folder with nothing but what the generator reads and writes."""
    (tmp_path / "docs").mkdir()
    for name in ("README.md", "course.yml", "docs/roadmap.svg"):
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def with_status(**status):
    """The course with other labs ready than there are."""
    loaded = course.load(FOLDER)
    tracks = tuple(
        replace(track, topics=tuple(replace(t, status=status.get(t.id, "planned")) for t in track.topics))
        for track in loaded.tracks
    )
    return replace(loaded, tracks=tracks)


def test_table_and_picture_are_up_to_date(copy):
    assert not readme.write(copy), "course.yml has changed since: run `python -m autograder.authoring.readme`"


def test_what_is_stale_is_written_once(copy):
    wanted = {path: path.read_bytes() for path in (copy / "README.md", copy / "docs" / "roadmap.svg")}
    text = (copy / "README.md").read_text("utf-8")
    (copy / "README.md").write_text(text.replace("Quantization", "Quantisation"), "utf-8")
    (copy / "docs" / "roadmap.svg").unlink()
    assert readme.write(copy)
    assert {path: path.read_bytes() for path in wanted} == wanted
    assert not readme.write(copy)


def test_a_readme_without_a_place_for_the_table_is_left_alone(copy):
    (copy / "README.md").write_text("<!-- labs -->\n")
    with pytest.raises(CourseError, match="has no <!-- labs --> … <!-- /labs -->"):
        readme.write(copy)
    assert (copy / "README.md").read_text() == "<!-- labs -->\n"


def test_ready_labs_have_a_badge_and_planned_ones_say_so():
    rows = [
        line
        for line in readme.table(with_status(s1_architecture="ready")).splitlines()
        if "architecture" in line
    ]
    loaded = course.load(FOLDER)
    assert rows == [
        "| 1 | [The LLM architecture](release/s1_architecture/s1_architecture.ipynb) "
        f"| {loaded.topic('s1_architecture').minutes} | 40 + 4 | "
        "[![Open in Colab](https://colab.research.google.com/assets/colab-badge.svg)]"
        f"(https://colab.research.google.com/github/{loaded.repository}/blob/main/"
        "release/s1_architecture/s1_architecture.ipynb) | **ready** |"
    ]
    planned = readme.table(with_status())
    assert planned.count("| – | – | – | planned |") == len(loaded.topics)
    assert "](" not in planned


def test_the_picture_shows_every_topic_in_both_schemes():
    drawn = ET.fromstring(readme.roadmap(with_status(s1_architecture="ready")))
    topics = course.load(FOLDER).topics
    assert [text.text for text in drawn.iter(f"{SVG}text") if text.get("class") == "topic"] == [
        topic.title for topic in topics
    ]
    states = [group.get("class") for group in drawn.iter(f"{SVG}g")]
    assert states == ["ready"] + ["planned"] * (len(topics) - 1)
    assert drawn.find(f"{SVG}title").text
    assert all(topic.title in drawn.find(f"{SVG}desc").text for topic in topics)
    assert "@media (prefers-color-scheme: dark)" in drawn.find(f"{SVG}style").text


def test_the_tree_is_the_tree():
    block = (FOLDER / "README.md").read_text("utf-8").partition("## Tree\n\n```\n")[2].partition("\n```")[0]
    parent = FOLDER
    for line in block.splitlines():
        name = line.split()[0]
        path = (parent if line.startswith(" ") else FOLDER) / name
        assert path.is_dir() if name.endswith("/") else path.is_file(), f"README.md: there is no {name}"
        if not line.startswith(" "):
            parent = path


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_and_commands_exist(path):
    text = path.read_text("utf-8")
    for link in re.findall(r"\]\(([^)]+)\)", text):
        assert link.startswith("https://") or (path.parent / link).exists(), link
    targets = set(re.findall(r"^\.PHONY: (\w+)", (FOLDER / "Makefile").read_text(), re.MULTILINE))
    verbs = set(typer.main.get_command(cli.app).commands)
    commands = "\n".join(re.findall(r"```\n.*?```|`[^`\n]+`", text, re.DOTALL))
    assert set(re.findall(r"\bmake ([a-z]+)", commands)) <= targets
    assert set(re.findall(r"(?<![-\w./])autograder ([a-z][a-z-]*)", commands)) <= verbs
