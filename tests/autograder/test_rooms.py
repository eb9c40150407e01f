"""The order of the autograder's rooms, which pyproject.toml states, is kept; each room says what is in it."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2]
LINT = Path(sysconfig.get_path("scripts"), "lint-imports")
ROOMS = sorted(place.parent for place in (FOLDER / "autograder").glob("*/__init__.py"))


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of the packages in a folder: it looks there first, and imports nothing."""
    return subprocess.run([LINT, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True)


@pytest.fixture
def copy(tmp_path):
    """The code and its contracts, to be changed."""
    for package in ("autograder", "llmcourse"):
        shutil.copytree(
            FOLDER / package, tmp_path / package, ignore=lambda _, names: {"golden", "__pycache__"}
        )
    shutil.copy(FOLDER / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_are_kept():
    said = lint(FOLDER)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "4 kept, 0 broken" in said.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("autograder/running/run.py", "from autograder.recording import journal", "A room imports only"),
        ("autograder/intake/repair.py", "import autograder.sandbox.kernels", "A room imports only"),
        ("autograder/labs.py", "from autograder.authoring import sources", "A room imports only"),
        (
            "autograder/suggesting/asking.py",
            "from autograder.recording import by_hand",
            "A room imports only",
        ),
        ("autograder/judging/judge.py", "from autograder.sandbox import kernels", "Neither reading"),
        ("autograder/showing/pages.py", "import nbgrader", "Only these know nbgrader"),
        (
            "autograder/grade.py",
            "def late():\n    from nbgrader.api import Gradebook",
            "Only these know nbgrader",
        ),
        ("llmcourse/expect.py", "from autograder import records", "What students install"),
        ("autograder/yard/__init__.py", "# a room that has no place in the order", "A room imports only"),
    ],
)
def test_an_import_against_the_order_breaks_its_contract(copy, module, line, contract):
    path = copy / module
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{path.read_text() if path.exists() else ''}\n{line}\n")
    said = lint(copy)
    assert said.returncode == 1
    broken = [text for text in said.stdout.splitlines() if text.endswith("BROKEN")]
    assert any(text.startswith(contract) for text in broken), said.stdout


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_says_what_is_in_it_and_passes_nothing_on(room):
    module = ast.parse((room / "__init__.py").read_text())
    said = ast.get_docstring(module)
    assert said
    assert len(module.body) == 1
    for words in ("Comes in:", "Goes out:", "May not know:"):
        assert words in said
    listed = [line.split()[0] for line in said.split("\n\n")[-1].splitlines()]
    assert sorted(listed) == sorted(path.name for path in room.glob("[!_]*.py"))


def test_the_tree_of_the_readme_names_the_rooms():
    tree = (FOLDER / "README.md").read_text().split("## Tree")[1]
    for room in ROOMS:
        assert tree.count(f"\n  {room.name}/ ") == 1


def test_the_tests_lie_in_the_same_rooms():
    places = {place.name for place in Path(__file__).parent.iterdir() if list(place.glob("test_*.py"))}
    assert places == {room.name for room in ROOMS}
