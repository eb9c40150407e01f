"""A repository for students: what they need of the course, at an address of its own, and nothing else.

All that goes in is named here: a file that this module doesn't know stays out.
"""

from __future__ import annotations

import json
import re
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from autograder import course as courses
from autograder.authoring import readme, release
from autograder.course import Course, CourseError
from llmcourse import install

WRITTEN = ".published"
"""In the folder: the files that were written, a line each. What else is in it is somebody's own."""
LEVEL = "lab"
"""Of what `make` installs: what students need."""
TARGETS = ("lab", "clean", "models")
"""Of the Makefile's, with what they stand on."""
TEST_HELP = '\t@echo "make test     look whether all is there that the labs need"'
COPIED = (".jupyter/labconfig/page_config.json", "docs/students.md", "environment.yml", "tools/need.sh")
PARTS = Path(__file__).with_name("publish_parts")
"""README, smoke test, workflow and issue form, as they are published."""
_TARGET = re.compile(r"^\.PHONY: (\w+)$", re.MULTILINE)
_REPOSITORY = re.compile(r"[\w-]+/[\w.-]+", re.ASCII)


def publish(folder: Path, to: Path, repository: str | None = None) -> int:
    """Write the students' repository to a folder, new, empty or written before; say how many files it has.

    It is made beside and then put in its place; a .git that is in the folder stays. Raises CourseError, and
    leaves the folder as it was, if it holds anything else, or a lab can't be released.
    """
    course = courses.load(folder)
    course = replace(course, repository=repository or course.repository)
    if not _REPOSITORY.fullmatch(course.repository):
        raise CourseError(f"a repository is owner/name, such as ada/llm-course, not {course.repository!r}")
    if to.is_symlink() or (to.exists() and not to.is_dir()):
        raise CourseError(f"{to} isn't a folder: name a new one")
    to = to.resolve()
    _require_ours(folder, to)
    to.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{to.name}-", dir=to.parent) as beside:
        new, old = Path(beside) / "new", Path(beside) / "old"
        names = []
        for name, content in files(folder, course):
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            names.append(name)
        (new / WRITTEN).write_text("".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")
        _put(new, to, old)
    return len(names)


def _put(new: Path, to: Path, old: Path) -> None:
    """Have the new folder take the place of what there is, whose .git stays; or, where it fails, nothing."""
    if not to.exists():
        new.rename(to)
        return
    to.rename(old)
    try:
        if (old / ".git").exists():
            (old / ".git").rename(new / ".git")
        new.rename(to)
    except BaseException:
        if (new / ".git").exists():
            (new / ".git").rename(old / ".git")
        old.rename(to)
        raise


def _require_ours(folder: Path, to: Path) -> None:
    root = folder.resolve()
    if root == to or to in root.parents:
        raise CourseError(f"{to} holds this course: name a folder outside it")
    there = {path.relative_to(to).as_posix() for path in _files(to)}
    there = {name for name in there if name.partition("/")[0] != ".git"}
    listed = to / WRITTEN
    ours = {WRITTEN, *listed.read_text(encoding="utf-8").splitlines()} if listed.is_file() else set()
    if others := sorted(there - ours):
        what = f"{others[0]} and {len(others) - 1} more" if len(others) > 1 else others[0]
        raise CourseError(f"{to} holds what `autograder publish` didn't write: {what}; name another folder")


def _files(place: Path) -> Iterator[Path]:
    return (path for path in sorted(place.rglob("*")) if path.is_symlink() or not path.is_dir())


def files(folder: Path, course: Course) -> Iterator[tuple[str, bytes]]:
    """The names and contents of all that is published."""
    for topic in course.ready:
        yield f"release/{topic.id}/{topic.id}.ipynb", release.made(folder, topic.id, course)
    for part, suffix in (("llmcourse", ".py"), ("data", "")):
        for path in _files(folder / part):
            name = path.relative_to(folder).as_posix()
            hidden = any(step.startswith((".", "__pycache__")) for step in Path(name).parts)
            if name.endswith(suffix) and not hidden and not path.is_symlink():
                yield name, path.read_bytes()
    for name in COPIED:
        yield name, (folder / name).read_bytes()
    if (folder / "LICENSE").exists():
        yield "LICENSE", (folder / "LICENSE").read_bytes()
    project = tomllib.loads(_text(folder / "pyproject.toml"))
    made = {
        "pyproject.toml": pyproject(project),
        "requirements.lock": lock(_text(folder / "requirements.lock"), project),
        "Makefile": makefile(_text(folder / "Makefile")),
        "docs/roadmap.svg": readme.roadmap(course),
        "README.md": readme.with_table(_text(PARTS / "README.md"), course).replace("TITLE", course.title),
        ".github/ISSUE_TEMPLATE/regrade.yml": form(course),
        "smoke.py": _text(PARTS / "smoke.py"),
        ".github/workflows/smoke.yml": _text(PARTS / "smoke.yml"),
        ".gitignore": "/work/\n.venv/\n__pycache__/\n.ipynb_checkpoints/\n*.egg-info/\n",
    }
    for name, text in made.items():
        yield name, text.encode()


def form(course: Course) -> str:
    """The issue form by which students ask for marks to be looked at again."""
    return _text(PARTS / "regrade.yml").replace("LABS", ", ".join(topic.id for topic in course.ready))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def pyproject(project: dict) -> str:
    """The package that students install: llmcourse and its data, without the autograder and its needs."""
    ours, extras = project["project"], install.extras(project, LEVEL)
    lines = ["[build-system]", *(_entry(*both) for both in project["build-system"].items()), "", "[project]"]
    kept = ("name", "version", "description", "readme", "requires-python", "license", "dependencies")
    lines += [_entry(name, ours[name]) for name in kept]
    lines += ["", "[project.optional-dependencies]", *(_entry(*both) for both in extras.items())]
    lines += ["", "[tool.hatch.build.targets.wheel]", _entry("packages", ["llmcourse"])]
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    lines += ["", "[tool.hatch.build.targets.wheel.force-include]"]
    return "\n".join([*lines, *(_entry(*both) for both in included.items()), ""])


def _entry(name: str, value: str | list[str]) -> str:
    """A line of TOML, whose plain strings and lists of them are JSON's."""
    return f"{name} = {json.dumps(value)}"


def lock(text: str, project: dict) -> str:
    """Of the course's pins those that students' packages need."""
    return "".join(f"{pin}\n" for pin in install.pins(text, project, LEVEL))


def makefile(text: str) -> str:
    """The Makefile with TARGETS alone, and `test` for the smoke test."""
    blocks = []
    for block in text.split("\n\n"):
        target = _TARGET.search(block)
        if target is None or target[1] in (*TARGETS, "help"):
            blocks.append(block)
    named = {found[1] for found in _TARGET.finditer(text)} - {*TARGETS, "test"}
    lines = "\n\n".join(blocks).rstrip().splitlines()
    gone = tuple(f'\t@echo "make {name} ' for name in named)
    kept = [line for line in lines if not line.startswith(gone)]
    kept = [TEST_HELP if line.startswith('\t@echo "make test ') else line for line in kept]
    smoke = ["", ".PHONY: test", "test: $(READY).lab", "\t@$(PYTHON) smoke.py", ""]
    return "\n".join([*kept, *smoke])
