"""course.yml holds the whole roadmap."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from autograder import course
from autograder.course import CourseError
from tiny import COURSE

COURSE_LIMITS = next(line for line in COURSE.splitlines() if line.startswith("limits:"))
FOLDER = Path(__file__).parents[1]
LABS = [
    "s1_architecture",
    "s2_pretraining",
    "s3_datasets",
    "s4_sft",
    "s5_alignment",
    "s6_evaluation",
    "s7_quantization",
    "s8_new_trends",
    "e1_running_llms",
    "e2_vector_storage",
    "e3_rag",
    "e4_advanced_rag",
    "e5_inference",
    "e6_deployment",
    "e7_security",
]


def test_two_tracks_and_fifteen_topics_in_order():
    loaded = course.load(FOLDER)
    assert len(loaded.tracks) == 2
    assert [topic.id for topic in loaded.topics] == LABS


@pytest.mark.parametrize("lab", LABS)
def test_every_topic_is_whole(lab):
    topic = next(topic for topic in course.load(FOLDER).topics if topic.id == lab)
    assert len(topic.bullets) in (3, 4)
    assert all(bullet.techniques for bullet in topic.bullets)
    assert len(topic.references) >= 4
    assert all(reference.url.startswith("https://") for reference in topic.references)
    known = {exercise.id for exercise in topic.exercises}
    assert {name for bullet in topic.bullets for name in bullet.exercises} <= known


def test_condas_environment_leaves_the_packages_to_the_lock():
    environment = yaml.safe_load((FOLDER / "environment.yml").read_text())
    assert environment["dependencies"] == ["python=3.11", "pip", "make"]
    lock = (FOLDER / "requirements.lock").read_text()
    assert "torch==2.13.0\n" in lock
    assert "://" not in lock


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: [", "is not YAML"),
        ("title: x", "Missing required argument|Field required"),
        ("", "course.yml is empty"),
    ],
)
def test_a_bad_file_is_one_line(tmp_path, text, problem):
    (tmp_path / "course.yml").write_text(text)
    with pytest.raises(CourseError, match=problem) as caught:
        course.load(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_no_course_and_a_lab_that_is_not_there(tmp_path):
    with pytest.raises(CourseError, match="not a course folder"):
        course.load(tmp_path)
    with pytest.raises(CourseError, match="there is no lab 'x'"):
        course.load(FOLDER).topic("x")


LIMITS = """
limits:
  cell_seconds: 10
  labs:
    s1_tiny:
      memory_mb: 500
      cells:
        double_test: {cell_seconds: 60}
"""


def test_limits_of_a_lab_and_a_cell_are_the_courses_but_for_what_they_say(tmp_path):
    (tmp_path / "course.yml").write_text(COURSE.replace(COURSE_LIMITS, LIMITS))
    loaded = course.load(tmp_path)
    limits = loaded.limits_of("s1_tiny")
    assert loaded.limits == course.Limits(cell_seconds=10)
    assert loaded.limits_of("s2_other") == loaded.limits
    assert (limits.cell_seconds, limits.memory_mb, limits.output_bytes) == (10, 500, 20_000_000)
    assert limits.of("double_test") == course.Limits(cell_seconds=60, memory_mb=500)
    assert limits.of("increment_test") == limits


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("s1_tiny", "s1_tidy", "limits.labs.s1_tidy: there is no lab of that name"),
        ("double_test", "treble_test", "cells.treble_test: the lab has no such exercise"),
        ("memory_mb", "memory", "limits: labs: s1_tiny: .*memory: there is no such entry; is it memory_mb"),
        ("{cell_seconds: 60}", "60", "a table of names and numbers is expected"),
    ],
)
def test_a_misspelt_limit_is_named(tmp_path, old, new, problem):
    (tmp_path / "course.yml").write_text(COURSE.replace(COURSE_LIMITS, LIMITS.replace(old, new)))
    with pytest.raises(CourseError, match=problem):
        course.load(tmp_path)


def test_the_limits_that_students_read_are_the_courses():
    limits = course.load(FOLDER).limits
    said = " ".join((FOLDER / "docs" / "students.md").read_text(encoding="utf-8").split())
    own = f"and your own cells {limits.own_seconds:g} s together, no cell more than {limits.cell_seconds:g} s"
    assert f"Grading gives the exercises {limits.notebook_seconds:g} s, {own}" in said
