"""How far suggestions agree with people is measured, and what didn't come isn't counted as agreement."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from autograder.authoring import schemes
from autograder.course import CourseError
from autograder.suggesting import measuring
from autograder.suggesting.asking import Model
from autograder.suggesting.measuring import Agreement
from scripted import points, scripted

FOLDER = Path(__file__).parents[3]
ANSWERS = Path(__file__).parent / "answers.yml"


def measured(says, file=ANSWERS):
    with scripted() as server:
        server.says = says
        return asyncio.run(measuring.measure(FOLDER, file, Model(server.url)))


def by_text():
    """The authored answers: their points by what stands in them."""
    return {one.text: one.points for asked in measuring.read(ANSWERS) for one in asked.answers}


def answer_of(body):
    text = body["messages"][1]["content"]
    return next(one for one in by_text() if f">\n{one}\n</" in text)


def with_points(given):
    """A model that quotes the whole answer for each line."""

    def says(body):
        text = answer_of(body)
        return points(*((one, text if one else "") for one in given(by_text()[text])))

    return says


def test_the_authored_answers_are_of_the_schemes_and_of_every_level():
    asked = measuring.read(ANSWERS)
    assert [len(one.answers) for one in asked] == [12, 12]
    for one in asked:
        lines = schemes.question(FOLDER, one.lab, one.question).lines
        for place, line in enumerate(lines):
            given = {answer.points[place] for answer in one.answers}
            assert {0, line.points} <= given


def test_a_model_that_gives_what_a_person_gave_agrees():
    found = measured(with_points(lambda given: given))
    assert (found.lines, len(found.pairs), found.problems) == (60, 60, ())
    assert found.kappa == pytest.approx(1)


def test_one_that_gives_every_point_agrees_by_chance_alone():
    found = measured(with_points(lambda given: [1] * len(given)))
    assert len(found.pairs) == 60
    assert found.kappa == pytest.approx(0)


def test_one_that_gives_the_opposite_disagrees():
    assert measured(with_points(lambda given: [1 - one for one in given])).kappa < -0.5


def test_what_does_not_hold_is_counted_and_is_no_agreement():
    found = measured(lambda body: points((1, "words that stand in none of the answers")))
    assert (found.pairs, found.lines, found.kappa) == ((), 60, None)
    found = measured(lambda body: "no JSON")
    assert len(found.problems) == 24


def test_kappa_weighs_by_the_square_of_the_distance():
    # By hand: classes 0, ½, 1; the mean square of the differences is 0.25 / 4, by chance it would be 0.25.
    pairs = ((0.0, 0.0), (1.0, 1.0), (1.0, 0.5), (0.0, 0.0))
    by_chance = sum((a - b) ** 2 for a, _ in pairs for _, b in pairs) / 16
    assert Agreement(pairs, 4, ()).kappa == pytest.approx(1 - (0.25 / 4) / by_chance)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- {lab: e1_running_llms}", "question: Field required"),
        ("- {lab: [}", "is not YAML"),
        ("7", "list"),
        (
            json.dumps(
                [
                    {
                        "lab": "e1_running_llms",
                        "question": "written_2",
                        "answers": [{"text": "a", "points": [2, 0]}],
                    }
                ]
            ),
            "not the mark scheme's lines",
        ),
        (
            json.dumps(
                [
                    {
                        "lab": "e1_running_llms",
                        "question": "written_9",
                        "answers": [{"text": "a", "points": [1]}],
                    }
                ]
            ),
            "no written question 'written_9'",
        ),
    ],
)
def test_a_file_that_is_not_as_it_should_be_is_one_line(tmp_path, text, said):
    file = tmp_path / "answers.yml"
    file.write_text(text)
    with pytest.raises(CourseError, match=said):
        measured(lambda body: GOOD, file)


GOOD = points((1, "a quotation"))
