"""A new lab keeps the rules that every lab is held to, and its cases come out as they should."""

from __future__ import annotations

import inspect

import pytest

import tiny
from autograder import course as courses
from autograder.authoring import new_lab, release, sources
from autograder.course import CourseError
from autograder.reference import record_golden
from autograder.rehearsing import check
from labs import test_labs

LAB = "x1_my_topic"
TITLE = 'Scores: "how" likely?'
READING = [
    rule
    for name, rule in vars(test_labs).items()
    if name.startswith("test_") and set(inspect.signature(rule).parameters) <= {"topic", "load_lab"}
]


@pytest.fixture
def course(tiny_course):
    new_lab.new_lab(tiny_course, LAB, TITLE)
    return tiny_course


@pytest.mark.parametrize("rule", READING, ids=lambda rule: rule.__name__)
def test_it_keeps_each_rule_that_is_read(rule, course, monkeypatch):
    monkeypatch.setattr(test_labs, "HERE", course / "tests" / "labs")
    if rule is test_labs.test_hidden_questions_are_named_by_what_is_asked_and_not_with_what:
        record_golden(course, LAB)
    given = {"topic": courses.load(course).topic(LAB), "load_lab": lambda lab: sources.load(course, lab)}
    rule(**{name: given[name] for name in inspect.signature(rule).parameters})


def test_its_cases_come_out_as_they_should_and_it_can_be_handed_out(course):
    record_golden(course, LAB)
    tried = list(check.check(course, LAB))
    assert [one.broken for one in tried if one.broken] == []
    assert sum(one.case.kind == "mutant" for one in tried) == 4
    assert release.release(course, LAB)


def test_the_other_labs_and_the_comments_of_the_course_stay(tiny_course):
    before = courses.load(tiny_course)
    text = (tiny_course / "course.yml").read_text()
    (tiny_course / "course.yml").write_text(f"# a comment\n{text}late: {{percent_per_day: 10}}\n")
    new_lab.new_lab(tiny_course, LAB, TITLE)
    after = courses.load(tiny_course)
    assert (tiny_course / "course.yml").read_text().startswith("# a comment\n")
    assert after.topic(LAB).title == TITLE
    assert after.topic(tiny.LAB) == before.topic(tiny.LAB)
    assert after.late is not None


def test_a_topic_that_is_planned_becomes_ready(tiny_course):
    path = tiny_course / "course.yml"
    planned = new_lab._PLANNED.replace("LAB", LAB).replace("TITLE", "Planned")
    path.write_text(f"{path.read_text().rstrip()}\n{planned}")
    new_lab.new_lab(tiny_course, LAB, "another title")
    assert courses.load(tiny_course).topic(LAB).title == "Planned"


@pytest.mark.parametrize("lab", ["My topic", "topic", "../x1_topic", tiny.LAB])
def test_an_id_that_cant_be_taken_leaves_all_as_it_was(tiny_course, lab):
    before = (tiny_course / "course.yml").read_text()
    with pytest.raises(CourseError, match=r"a lab's id|already"):
        new_lab.new_lab(tiny_course, lab, TITLE)
    assert (tiny_course / "course.yml").read_text() == before


def test_a_course_of_another_layout_is_said(tiny_course):
    path = tiny_course / "course.yml"
    path.write_text(path.read_text().replace("  - id: scientist", "  - id:  scientist"))
    with pytest.raises(CourseError, match="no track"):
        new_lab.new_lab(tiny_course, LAB, TITLE)
    assert not (tiny_course / "source" / LAB).exists()
