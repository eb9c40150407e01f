"""What a person gives for a written answer is in nbgrader's tables as formgrader puts it there, and stays."""

from __future__ import annotations

import pytest
from nbgrader.api import Gradebook

import tiny
from autograder.authoring import schemes, sources
from autograder.course import CourseError
from autograder.recording import by_hand, gradebook
from autograder.recording.by_hand import Changed
from autograder.records import Written

SCHEME = "- 1 point: counting\n- ½ point: addition\n- ½ point: an example\n\nA model answer: Count."


@pytest.fixture
def course(tiny_course, monkeypatch):
    """Ada has answered."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.set_scheme(tiny_course, SCHEME)
    gradebook.register(tiny_course, sources.load(tiny_course, tiny.LAB))
    tiny.answered(tiny_course, "ada", "Because we count twice.")
    return tiny_course


def question(course):
    return schemes.question(course, tiny.LAB, "written_1")


def answer(course):
    (found,) = by_hand.answers(course, question(course)).answers
    return found


def give(course, lines=None, comment=None):
    before = answer(course)
    seen = before.version, before.given.seen
    given = by_hand.give(course, question(course), "ada", seen, lines, comment)
    assert given == answer(course).given
    return given


def row(course):
    """As formgrader's own page asks for it: a person's score, does it wait, the comment."""
    with Gradebook(gradebook.default_url(course)) as book:
        submission = book.find_submission_notebook(tiny.LAB, tiny.LAB, "ada")
        (grade,) = (one.to_dict() for one in submission.grades if one.name == "written_1")
        (comment,) = (one.to_dict() for one in submission.comments if one.name == "written_1")
        return grade["manual_score"], grade["needs_manual_grade"], comment["manual_comment"]


def in_formgrader(course, score=None, comment=None):
    with Gradebook(gradebook.default_url(course)) as book:
        if score is not None:
            grade = book.find_grade("written_1", tiny.LAB, tiny.LAB, "ada")
            grade.manual_score, grade.needs_manual_grade = score, False
        if comment is not None:
            book.find_comment("written_1", tiny.LAB, tiny.LAB, "ada").manual_comment = comment
        book.db.commit()


def test_an_answer_waits_until_each_line_has_its_points(course):
    assert row(course) == (None, True, None)
    assert answer(course).text == "Because we count twice."
    given = give(course, [1, None, None])
    assert (given.score, given.waits, given.lines) == (1, True, (1, None, None))
    assert row(course) == (1, True, "Points by line of the mark scheme: 1 of 1, – of 0.5, – of 0.5.")
    assert gradebook.written(course, tiny.LAB)["ada"][0].earned is None
    give(course, comment="Nearly.")
    give(course, [1, 0.5, 0])
    said = "Nearly.\n\nPoints by line of the mark scheme: 1 of 1, 0.5 of 0.5, 0 of 0.5."
    assert row(course) == (1.5, False, said)
    assert gradebook.written(course, tiny.LAB) == {"ada": [Written("written_1", 2.0, 1.5, said)]}
    assert give(course, [None, None, None]).score is None
    assert row(course) == (None, True, "Nearly.")
    give(course, comment="")
    assert row(course) == (None, True, None)


def test_grading_again_keeps_it_and_a_changed_answer_waits_until_a_person_says_that_it_stands(course):
    give(course, [1, 0.5, 0], "Good.")
    before = row(course)
    tiny.answered(course, "ada", "Because we count twice.")
    assert row(course) == before
    tiny.answered(course, "ada", "On second thoughts.")
    now = answer(course)
    assert (now.text, now.given.lines, now.given.comment, now.given.waits) == (
        "On second thoughts.",
        (1, 0.5, 0),
        "Good.",
        True,
    )
    assert not give(course).waits
    assert row(course) == before


def test_what_stands_in_formgrader_is_shown_and_a_changed_score_drops_the_lines(course):
    give(course, [1, 0.5, 0], "Good.")
    in_formgrader(course, score=2.0)
    given = answer(course).given
    assert (given.score, given.lines, given.comment, given.waits) == (2, (None, None, None), "Good.", False)
    assert give(course, comment="Very good.").score == 2
    assert row(course) == (2, False, "Very good.")
    in_formgrader(course, comment="From formgrader.")
    assert answer(course).given.comment == "From formgrader."


@pytest.mark.parametrize(
    "comment",
    [
        "Points by line of the mark scheme: 9 of 1, 0.5 of 0.5, 0 of 0.5.",
        "Points by line of the mark scheme: 1 of 1, 1 of 1.",
        "Points by line of the mark scheme: x.",
        "Points by line of the mark scheme: 1.5 of 2.",
    ],
)
def test_points_by_line_that_are_not_of_this_scheme_and_score_are_not_taken(course, comment):
    in_formgrader(course, 1.5, comment)
    assert answer(course).given.lines == (None, None, None)


def test_what_changed_meanwhile_is_not_overwritten(course):
    before = answer(course)
    seen = before.version, before.given.seen
    in_formgrader(course, score=2.0)
    with pytest.raises(Changed, match="has changed meanwhile"):
        by_hand.give(course, question(course), "ada", seen, [0, 0, 0])
    assert row(course)[0] == 2
    now = answer(course)
    tiny.answered(course, "ada", "Another answer.")
    with pytest.raises(Changed):
        by_hand.give(course, question(course), "ada", (now.version, now.given.seen), [0, 0, 0])
    with pytest.raises(Changed, match="no answer of eve"):
        by_hand.give(course, question(course), "eve", seen, [0, 0, 0])


@pytest.mark.parametrize("lines", [[2, 0, 0], [-1, 0, 0], [1, 0.5], [float("nan"), 0, 0]])
def test_points_are_those_of_the_scheme(course, lines):
    with pytest.raises(CourseError, match=r"at most 1, 0\.5, 0\.5"):
        give(course, lines)
    assert row(course) == (None, True, None)


def test_nothing_stands_before_each_line_has_points(course):
    with pytest.raises(CourseError, match="needs its points first"):
        give(course)
    give(course, [1, None, None])
    with pytest.raises(CourseError, match="needs its points first"):
        give(course)
    assert row(course)[:2] == (1, True)


def test_who_answered_nothing_needs_nobody_and_a_lost_notebook_is_named(course):
    tiny.answered(course, "bob", "YOUR ANSWER HERE")
    tiny.answered(course, "cleo", "So.")
    (course / "autograded" / "cleo" / tiny.LAB / f"{tiny.LAB}.ipynb").write_text("[]")
    found = by_hand.answers(course, question(course))
    assert [one.student for one in found.answers] == ["ada"]
    assert (found.empty, found.unread) == (1, ("cleo",))


def test_a_question_without_lines_has_its_points_as_the_score_alone(course):
    tiny.set_scheme(course, "Because.")
    give(course, [1.5], "Fine.")
    assert row(course) == (1.5, False, "Fine.")
    assert answer(course).given.lines == (1.5,)
