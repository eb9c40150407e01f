"""The wheel alone, outside the checkout, as on Colab: from one .ipynb file to passed checks.

The environment is a new one without llmcourse and without pip. What llmcourse depends on is read from where
the tests run; what the setup cell asks pip for is noted, and answered with the wheel.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import nbformat
import pytest

from autograder import course, labs
from autograder.authoring.demo_class import DemoLab

FOLDER = Path(__file__).parents[1]
COURSE = course.load(FOLDER)
READY = [topic.id for topic in COURSE.ready]
EXTRAS = tomllib.loads((FOLDER / "pyproject.toml").read_text())["project"]["optional-dependencies"]
OURS = {"llmcourse", "pip", "google", "sitecustomize.py"}
PIP = """
import json, pathlib, sys, zipfile
here = pathlib.Path(__file__).parents[1]
(here / "asked.json").write_text(json.dumps(sys.argv[1:]))
zipfile.ZipFile({wheel!r}).extractall(here)
"""
RUNNER = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
said, error, shell = {}, None, InteractiveShell.instance()
for cell in json.load(open("lab.ipynb"))["cells"]:
    if cell["cell_type"] == "code" and cell["id"] not in json.loads(sys.argv[1]) and not error:
        with capture_output() as captured:
            result = shell.run_cell("".join(cell["source"]))
        said[cell["id"]] = captured.stdout
        error = repr(result.error_in_exec) if result.error_in_exec else None
print(json.dumps([said, error]))
"""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, FOLDER]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def colab(wheel, tmp_path):
    """A new environment that takes itself for Colab. Its site-packages hold what was put there since."""
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(environment)}))
    there = Path(sysconfig.get_path("purelib"))
    (site / "google").mkdir()  # shared by google.colab, which is ours, and others such as google.protobuf
    for path in (*there.iterdir(), *there.glob("google/*")):
        if path.name.partition("-")[0] not in OURS and path.suffix != ".pth":
            (site / path.relative_to(there)).symlink_to(path)
    for name, text in {
        "google/__init__.py": "",
        "google/colab/__init__.py": "",
        "sitecustomize.py": "import google.colab\n",
        "pip/__init__.py": "",
        "pip/__main__.py": PIP.format(wheel=str(wheel)),
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    return environment


def python(environment, code):
    """What a line of Python prints in the environment, outside the checkout."""
    command = [environment / "bin" / "python", "-c", code]
    done = subprocess.run(command, cwd=environment, capture_output=True, text=True, env=clean())
    assert not done.returncode, done.stderr
    return done.stdout.strip()


def clean():
    """Our environment variables without those that lead back to where the tests run."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}


def execute(environment, notebook, folder):
    """Run a notebook from its one file in an empty folder, as IPython does, demos left out, up to an error.

    Returns what each code cell printed, and the error.
    """
    folder.mkdir()
    nbformat.write(notebook, folder / "lab.ipynb")
    skipped = [cell.id for cell in notebook.cells if labs.role(cell) == "demo"]
    command = [environment / "bin" / "python", "-c", RUNNER, json.dumps(skipped)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=clean())
    assert not done.returncode, done.stderr
    assert [path.name for path in folder.iterdir()] == ["lab.ipynb"]
    return json.loads(done.stdout.splitlines()[-1])


def test_the_wheel_holds_what_students_need_and_no_answers(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "llmcourse/answers.py" in names
    data = [path.relative_to(FOLDER).as_posix() for path in (FOLDER / "data").rglob("*") if path.is_file()]
    assert {f"llmcourse/_{name}" for name in data} <= set(names)
    folders = {name.partition("/")[0] for name in names}
    assert {name for name in folders if not name.endswith(".dist-info")} == {"llmcourse", "autograder"}
    assert not [name for name in names if "golden/" in name]
    # The one notebook is what new-lab begins with, and no lab of the course.
    notebooks = [name for name in names if name.endswith(".ipynb")]
    assert notebooks == ["autograder/authoring/new_lab_parts/lab.ipynb"]
    assert "autograder/showing/templates/report.html" in names


def test_importing_imports_nothing_heavy(colab):
    python(colab, "import runpy, sys; sys.argv = ['pip']; runpy.run_module('pip', run_name='__main__')")
    where = python(colab, "import llmcourse; print(llmcourse.__file__)")
    assert Path(where).is_relative_to(colab)
    modules = sorted(path.stem for path in (FOLDER / "llmcourse").glob("[!_]*.py"))
    heavy = {"torch", "transformers", "matplotlib", "datasets", "numpy", "IPython", "tokenizers"}
    imported = f"import sys; from llmcourse import {', '.join(modules)}; print(*sorted(sys.modules))"
    assert set(python(colab, imported).split()) & heavy <= {"numpy"}


@pytest.mark.parametrize("lab", READY)
def test_a_solved_lab_passes_its_checks_from_one_file(colab, tmp_path, lab):
    demo = DemoLab(FOLDER, lab)
    solved = demo.handed_in({exercise: demo.solution(exercise) for exercise in demo.exercises})
    said, error = execute(colab, solved, tmp_path / "alone")
    assert error is None
    (site,) = colab.glob("lib/*/site-packages")
    asked = json.loads((site / "asked.json").read_text())
    package = f"llmcourse[{lab.partition('_')[0]}]" if lab.partition("_")[0] in EXTRAS else "llmcourse"
    assert asked == ["install", "--quiet", f"{package} @ git+https://github.com/{COURSE.repository}"]
    for exercise in demo.exercises:
        assert "✓" in said[f"{exercise}_test"], exercise


@pytest.mark.parametrize("lab", READY)
def test_an_unsolved_lab_stops_at_its_first_check(colab, tmp_path, lab):
    released = nbformat.read(labs.notebook_path(FOLDER / "release", lab), as_version=4)
    said, error = execute(colab, released, tmp_path / "alone")
    assert error.startswith("NotImplementedError(")
    assert list(said)[-1].endswith("_test")
