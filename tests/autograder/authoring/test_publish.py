"""The students' repository holds what they need, works by itself, and holds nothing of the grader's."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from autograder import course as courses
from autograder.authoring import examples, sources
from autograder.authoring import publish as stage
from autograder.authoring.publish import WRITTEN, publish
from autograder.course import CourseError
from autograder.intake.repair import OURS, repair
from autograder.labs import role, split_hidden

FOLDER = Path(__file__).parents[3]
COURSE = courses.load(FOLDER)
ADDRESS = "ada/students-course"
BLOCK = re.compile(r"### BEGIN (SOLUTION|MARK SCHEME)\n(.*?)### END \1", re.DOTALL)

GIVEN = {"e1_running_llms: SOLUTION of tokens_and_cost"}
"""Two lines that the visible check of this exercise has as well, to count by itself."""


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    to = tmp_path_factory.mktemp("there") / "students"
    assert publish(FOLDER, to, ADDRESS) == len([path for path in to.rglob("*") if path.is_file()]) - 1
    return to


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def secrets():
    """What nobody may find there: name → text."""
    for topic in COURSE.ready:
        lab = sources.load(FOLDER, topic.id)
        for cell in lab.notebook.cells:
            for kind, text in BLOCK.findall(cell.source):
                yield f"{lab.id}: {kind} of {cell.id}", text
            if role(cell) == "written":
                yield f"{lab.id}: {cell.id}", cell.source
            if role(cell) == "test":
                yield f"{lab.id}: hidden part of {cell.id}", split_hidden(cell.source)[1]
            for kind in ("mutant", "variant") if role(cell) == "solution" else ():
                for one in examples.of(FOLDER / "tests" / "labs" / lab.id, cell.id, kind):
                    yield f"{lab.id}: {kind} {one.name}", one.code
        golden = json.loads((FOLDER / "autograder" / "golden" / f"{lab.id}.json").read_text())
        yield f"{lab.id}: salt", golden["salt"]
        for cell in golden["cells"]:
            for answer in cell["answers"]:
                yield f"{lab.id}: answer {answer['name']}", json.dumps(answer["value"])


def squeezed(text):
    return re.sub(r"[\s\"\\]|\\n", "", text)


def test_it_holds_no_solution_hidden_test_answer_scheme_mutant_salt_or_history(published):
    there = contents(published)
    assert not [name for name in there if name.split("/")[0] in ("autograder", "source", "tests", ".git")]
    assert not [name for name in there if "golden" in name]
    whole = [
        squeezed("".join("".join(cell["source"]) + "\n" for cell in json.loads(text)["cells"]))
        if name.endswith(".ipynb")
        else squeezed(text.decode("utf-8", "replace"))
        for name, text in there.items()
        if not name.startswith("data/")
    ]
    looked = [(name, squeezed(text)) for name, text in secrets()]
    assert len(looked) > 3000
    long = [(name, text) for name, text in looked if len(text) > 60 or (text and "salt" in name)]
    assert len(long) > 2000
    assert {name for name, text in long for one in whole if text in one} == GIVEN
    assert not [one for one in whole if "BEGINSOLUTION" in one or "BEGINHIDDEN" in one or "BEGINMARK" in one]


def test_a_solution_that_slipped_in_would_be_found():
    texts = dict(secrets())
    text = squeezed(next(text for name, text in texts.items() if "SOLUTION of tok_bpe_train" in name))
    assert len(text) > 60
    whole = (FOLDER / "source" / "s1_architecture" / "s1_architecture.ipynb").read_text()
    assert text in squeezed("".join("".join(cell["source"]) + "\n" for cell in json.loads(whole)["cells"]))


def test_badges_and_setup_cells_have_its_own_address(published):
    assert f"github/{ADDRESS}/blob/main/release/s1_architecture" in (published / "README.md").read_text()
    for topic in COURSE.ready:
        text = (published / "release" / topic.id / f"{topic.id}.ipynb").read_text()
        assert f"git+https://github.com/{ADDRESS}" in text
        assert f"github/{ADDRESS}/blob/main/release/{topic.id}/{topic.id}.ipynb" in text
    assert not [name for name, text in contents(published).items() if COURSE.repository.encode() in text]


def test_where_the_course_has_that_address_its_setup_cells_are_known(published, tmp_path):
    lab = "s1_architecture"
    for name in (f"source/{lab}/{lab}.ipynb", "course.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    content = (published / "release" / lab / f"{lab}.ipynb").read_bytes()

    def said():
        return " ".join(repair(content, sources.load(tmp_path, lab), "ada").changes)

    assert OURS in said()
    text = (tmp_path / "course.yml").read_text()
    (tmp_path / "course.yml").write_text(
        text.replace(f"repository: {COURSE.repository}", f"repository: {ADDRESS}")
    )
    assert OURS not in said()


def test_its_smoke_test_runs_in_it_and_its_wheel_brings_the_data(published, tmp_path):
    done = subprocess.run(
        [sys.executable, "-P", "smoke.py"],
        cwd=published,
        env={"PYTHONPATH": str(published), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert f"{COURSE.ready[0].id}: " in done.stdout
    assert "tables" in done.stdout
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, published]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "llmcourse/answers.py" in names
    assert "llmcourse/_data/orrin/questions.jsonl" in names
    assert not [name for name in names if name.startswith("autograder")]


def test_its_packages_are_those_that_students_need(published):
    project = tomllib.loads((published / "pyproject.toml").read_text())["project"]
    ours = tomllib.loads((FOLDER / "pyproject.toml").read_text())["project"]
    assert project["dependencies"] == ours["dependencies"]
    assert set(ours["optional-dependencies"]) - set(project["optional-dependencies"]) == {
        "grade",
        "postgres",
        "dask",
        "dev",
    }
    pins = {line.partition("==")[0] for line in (published / "requirements.lock").read_text().splitlines()}
    assert {"torch", "transformers", "jupyterlab", "nbgrader", "numpy", "faiss-cpu", "traitlets"} <= pins
    assert not pins & {"ruff", "mypy", "pytest", "selenium", "papermill", "distributed", "nh3"}
    full = (FOLDER / "requirements.lock").read_text()
    assert all(f"\n{line}\n" in full for line in (published / "requirements.lock").read_text().splitlines())


def test_its_makefile_has_what_students_do(published):
    for target in ("lab", "test", "help", "clean"):
        plan = ["make", "--dry-run", "--what-if=requirements.lock", target]
        done = subprocess.run(plan, cwd=published, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert "autograder" not in done.stdout
        assert target != "help" or re.findall(r"make (\w+) ", done.stdout) == ["lab", "test", "clean"]
    for target in ("grade", "golden", "solve"):
        plan = ["make", "--dry-run", target]
        assert subprocess.run(plan, cwd=published, capture_output=True).returncode == 2


@pytest.fixture
def small(monkeypatch):
    """Without making the labs, which takes seconds."""
    monkeypatch.setattr(
        stage, "files", lambda folder, course: iter([("README.md", course.repository.encode())])
    )


def test_it_repeats_keeps_git_and_refuses_what_is_somebody_elses(small, tmp_path):
    to = tmp_path / "students"
    publish(FOLDER, to, "a/b")
    first = contents(to)
    assert set(first) == {"README.md", WRITTEN}
    (to / ".git").mkdir()
    (to / ".git" / "HEAD").write_text("mine")
    publish(FOLDER, to, "a/b")
    assert contents(to) == {**first, ".git/HEAD": b"mine"}
    (to / "notes.txt").write_text("mine")
    with pytest.raises(CourseError, match=r"didn't write: notes\.txt; name another folder"):
        publish(FOLDER, to, "a/c")
    assert contents(to) == {**first, ".git/HEAD": b"mine", "notes.txt": b"mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["students"]


def test_where_it_fails_all_stays_as_it_was(small, tmp_path, monkeypatch):
    to = tmp_path / "students"
    publish(FOLDER, to, "a/b")
    (to / ".git").mkdir()
    before = contents(to)
    rename = Path.rename

    def failing(self, target):
        if self.name == "new":
            raise OSError("full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="full"):
        publish(FOLDER, to, "a/c")
    assert contents(to) == before
    assert (to / ".git").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["students"]


@pytest.mark.parametrize("name", ["ada", "a/b/c", "https://github.com/a/b", "a/b c"])
def test_an_address_is_owner_and_name(small, tmp_path, name):
    with pytest.raises(CourseError, match="owner/name"):
        publish(FOLDER, tmp_path / "students", name)


def test_the_course_itself_is_no_place_for_it(small):
    for place in (FOLDER, FOLDER.parent):
        with pytest.raises(CourseError, match="holds this course"):
            publish(FOLDER, place)
