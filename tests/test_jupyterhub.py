"""docs/jupyterhub.md with the real thing: hub, proxy, nbgrader's exchange, two students, an instructor."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import hub_on_loopback
import tiny
from autograder.authoring.demo_class import DemoLab
from autograder.reference import record_golden
from hub_on_loopback import STUDENTS, TEACHER, Person

pytestmark = [pytest.mark.hub, pytest.mark.sandbox]
FOLDER = Path(__file__).parents[1]
LAB = tiny.LAB
COURSE = {"course_id": "llm", "assignment_id": LAB}


@pytest.fixture
def course(tmp_path):
    made = tiny.build(tmp_path / "course")
    shutil.copy(FOLDER / "nbgrader_config.py", made)
    record_golden(made, LAB, "a salt")
    return made


def listed(person, status):
    """Of nbgrader's Assignment List the labs that are so."""
    answer = person.asked("GET", "assignments", params={"course_id": "llm"})
    assert answer["success"], answer
    return [entry for entry in answer["value"] if entry["status"] == status]


def solve(person, solutions):
    """Fill in solution cells and save, as JupyterLab does."""
    path = f"api/contents/{LAB}/{LAB}.ipynb"
    notebook = person.asked("GET", path)["content"]
    for cell in notebook["cells"]:
        cell["source"] = solutions.get(cell["id"], cell["source"])
    person.asked("PUT", path, json={"type": "notebook", "content": notebook})


def act(person, action):
    """Click one of the list's buttons."""
    answer = person.asked("POST", f"assignments/{action}", data=COURSE)
    assert answer["success"], answer


def test_a_lab_goes_out_comes_in_is_graded_and_its_feedback_is_fetched(course, tmp_path):
    demo = DemoLab(course, LAB)
    with hub_on_loopback.jupyterhub(tmp_path / "hub", course) as url:
        teacher = Person(url, TEACHER)
        teacher.command("autograder", "release", LAB)
        teacher.command("nbgrader", "release_assignment", LAB)

        right, half = students = [Person(url, name) for name in STUDENTS]
        for person in students:
            assert [entry["assignment_id"] for entry in listed(person, "released")] == [LAB]
            act(person, "fetch")
            assert listed(person, "fetched")
        # What docs/students.md asks of a hub is so before a kernel starts.
        said = right.run("import os; print(os.environ['OMP_WAIT_POLICY'], os.environ['GOMP_SPINCOUNT'])")
        assert said.split() == ["PASSIVE", "20000"]
        assert right.ask("GET", "../teacher/api/contents").status_code in (403, 404)
        solve(right, {name: demo.solution(name) for name in demo.exercises})
        solve(half, {"double": demo.solution("double")})
        for person in students:
            act(person, "submit")
        teacher.command("nbgrader", "collect", LAB, "--update")
        teacher.command("autograder", "grade", LAB)
        (lab,) = teacher.asked("GET", "formgrader/api/assignments")
        assert (lab["name"], lab["num_submissions"], lab["max_score"]) == (LAB, 2, 7)
        teacher.command("autograder", "feedback", LAB)
        teacher.command("nbgrader", "release_feedback", LAB)

        for person, points in ((right, "5"), (half, "2")):
            act(person, "fetch_feedback")
            (entry,) = listed(person, "submitted")
            (submission,) = entry["submissions"]
            place = submission["local_feedback_path"]
            page = person.asked("GET", f"api/contents/{place}/{LAB}.html", params={"content": 1})["content"]
            assert page == (course / "feedback" / person.name / LAB / f"{LAB}.html").read_text()
            assert re.search(rf">\s*{points}\b", page)
