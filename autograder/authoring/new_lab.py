"""A new lab that keeps every rule of docs/authors.md: one worked exercise, to put the author's own beside."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path

from autograder import course as courses
from autograder import labs
from autograder.course import CourseError
from autograder.records import write_atomic

PARTS = Path(__file__).with_name("new_lab_parts")
"""The lab: its notebook, and its wrong and right solutions."""
_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")
_READY = """        status: ready
        minutes: 35
        exercises:
          - {id: softmax, title: From scores to probabilities, points: 40}
          - {id: written_1, title: "What cancels?", points: 2, written: true}
"""
_COVERED = """            exercises: [softmax, written_1]
"""
_PLANNED = """      - id: LAB
        title: TITLE
        summary: What a student can do after it, in one sentence.
        status: planned
        bullets:
          - title: All of it
            text: What it is about, in one sentence.
            techniques: [softmax]
        references: []
"""
_TOPIC_BEGINS, _TRACK_BEGINS, _STATUS = "      - id: ", "  - id: ", "        status: planned\n"


def new_lab(folder: Path, lab: str, title: str, track: str | None = None) -> list[Path]:
    """Write a lab's notebook and cases, and its entry in course.yml; where they are.

    A topic that is planned becomes ready; any other id becomes a new topic at the end of a track.
    Raises CourseError, and writes nothing, where something of the lab is there already.
    """
    course = courses.load(folder)
    if not _ID.fullmatch(lab):
        raise CourseError(f"a lab's id is like x1_my_topic: small letters, digits and _; not {lab!r}")
    written = [labs.notebook_path(folder / "source", lab), folder / "tests" / "labs" / lab]
    there = [path for path in written if path.exists()]
    if there or any(topic.id == lab for topic in course.ready):
        raise CourseError(f"there is a lab {lab} already{f': {there[0]}' if there else ''}")
    path = folder / "course.yml"
    before = path.read_text(encoding="utf-8")
    planned = next((topic for topic in course.topics if topic.id == lab), None)
    if planned:
        title, entry = planned.title, before
    else:
        entry = _added(before, lab, title, track or course.tracks[-1].id)
    entry = _made_ready(entry, lab)
    _require_known(entry, lab, path)
    notebook = (PARTS / "lab.ipynb").read_text(encoding="utf-8").replace("TITLE", json.dumps(title)[1:-1])
    made = {written[0]: notebook.encode()}
    for case in sorted(PARTS.glob("*/*/*.py")):
        made[written[1] / case.relative_to(PARTS)] = case.read_bytes()
    for place, content in made.items():
        write_atomic(place, content)
    write_atomic(path, entry.encode())
    return [*made, path]


def _added(text: str, lab: str, title: str, track: str) -> str:
    """course.yml with a planned topic more at the end of a track."""
    begin = text.find(f"{_TRACK_BEGINS}{track}\n")
    if begin < 0:
        raise CourseError(f"course.yml has no track {track!r}")
    end = _end(text, begin + 1, (_TRACK_BEGINS,))
    topic = _PLANNED.replace("LAB", lab).replace("TITLE", json.dumps(title))
    return f"{text[:end].rstrip()}\n\n{topic}\n{text[end:]}"


def _made_ready(text: str, lab: str) -> str:
    """course.yml with the worked exercise below a topic that was planned, and for each of its bullets."""
    begin = text.find(f"{_TOPIC_BEGINS}{lab}\n")
    end = _end(text, begin + 1, (_TOPIC_BEGINS, _TRACK_BEGINS))
    topic = text[begin:end].replace(_STATUS, _READY)
    return (
        text[:begin]
        + re.sub(r"^ +techniques: .*\n", rf"\g<0>{_COVERED}", topic, flags=re.MULTILINE)
        + text[end:]
    )


def _end(text: str, start: int, markers: tuple[str, ...]) -> int:
    """Where what begins before `start` ends: at the next of its kind, or a line without indent."""
    for found in re.finditer(r"^.*$", text[start:], re.MULTILINE):
        line = found[0]
        if found.start() and (line.startswith(markers) or (line and line[0] not in " #")):
            return start + found.start()
    return len(text)


def _require_known(entry: str, lab: str, path: Path) -> None:
    """Raise CourseError where course.yml, as it would be, isn't one that has this lab."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, path.name).write_text(entry, encoding="utf-8")
        try:
            courses.load(Path(folder)).topic(lab)
        except CourseError:
            raise CourseError(
                f"{path} is laid out in another way than the course's own: write the topic {lab} there, "
                "`status: planned`, and try again"
            ) from None
