"""What students ask to be looked at again: requests/<student>/<lab>.md, or an issue form's export.

A request is text from outside: it is shown as text, and changes nothing by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.course import CourseError, Topic
from autograder.intake.submitted import is_student
from autograder.records import write_atomic

FOLDER = "requests"
MAX_BYTES = 100_000
"""Of what a student asks about one lab."""
FIELDS = ("Lab", "Student id", "Exercise", "What should be looked at again")
"""Of the issue form that `autograder publish` gives a students' repository, in its order."""
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)


@dataclass(frozen=True)
class Request:
    """What a student asks to be looked at again."""

    student: str
    lab: str
    exercise: str
    """Its id; empty where the request is about the whole lab."""
    text: str


def asked(folder: Path, topic: Topic) -> Iterator[Request]:
    """The requests on a lab, by student. Raises CourseError where a file isn't one that can be read."""
    for path in sorted((folder / FOLDER).glob(f"*/{topic.id}.md")):
        if not is_student(path.parent.name) or path.is_symlink() or path.parent.is_symlink():
            raise CourseError(f"{path} isn't a student's file: {FOLDER}/<student>/{topic.id}.md")
        if path.stat().st_size > MAX_BYTES:
            raise CourseError(f"{path} has more than {MAX_BYTES // 1000} kB; shorten it")
        text = path.read_text(encoding="utf-8", errors="replace")
        for exercise, said in _sections(text, topic):
            yield Request(path.parent.name, topic.id, exercise, said)


def _sections(text: str, topic: Topic) -> Iterator[tuple[str, str]]:
    """The text by exercise: a heading that names one, by id or title, begins a section."""
    names = _named(topic)
    begins: list[tuple[int, int, str]] = [(0, 0, "")]
    for found in _HEADING.finditer(text):
        if exercise := names.get(found[1].strip("`").casefold()):
            begins.append((found.start(), found.end(), exercise))
    ends = [start for start, _, _ in begins[1:]] + [len(text)]
    for (_, start, exercise), end in zip(begins, ends, strict=True):
        if said := text[start:end].strip():
            yield exercise, said


def _named(topic: Topic) -> dict[str, str]:
    return {name.casefold(): one.id for one in topic.exercises for name in (one.id, one.title)}


def collect(source: Path, folder: Path, topics: Iterable[Topic]) -> tuple[list[Request], list[str]]:
    """Put what an issue form's export asks into requests/; what is new, and what can't be taken, a line each.

    The export is what `gh issue list --json number,body` writes. Raises CourseError where it is none.
    """
    by_id = {topic.id: topic for topic in topics}
    new, left = [], []
    for number, body in _issues(source):
        fields = _fields(body)
        lab, student, name, text = (fields.get(field, "") for field in FIELDS)
        topic = by_id.get(lab)
        if topic is None:
            left.append(f"issue {number}: there is no lab {lab!a:.100}")
            continue
        exercise = _named(topic).get(name.strip("`").casefold())
        if exercise is None or not is_student(student) or not text:
            what = f"no exercise {name!a:.100}" if exercise is None else f"no student {student!a:.100}"
            left.append(f"issue {number}: {what if exercise is None or text else 'it asks nothing'}")
            continue
        text = _HEADING.sub(lambda heading: f"\\{heading[0]}", text)  # a heading in it begins no section
        request = Request(student, lab, exercise, text)
        if request not in asked_by(folder, topic, student):
            path = folder / FOLDER / student / f"{lab}.md"
            content = path.read_text(encoding="utf-8") if path.exists() else ""
            write_atomic(path, f"{content}## {exercise}\n\n{text}\n\n".encode())
            new.append(request)
    return new, left


def asked_by(folder: Path, topic: Topic, student: str) -> Iterator[Request]:
    """The requests of one student on a lab."""
    return (one for one in asked(folder, topic) if one.student == student)


def _issues(source: Path) -> list[tuple[int, str]]:
    try:
        found = json.loads(source.read_text(encoding="utf-8"))
        return [(int(one["number"]), str(one["body"])) for one in found]
    except OSError as error:
        raise CourseError(f"{source} can't be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        how = "gh issue list --label regrade --json number,body"
        raise CourseError(f"{source} isn't what `{how}` writes") from None


def _fields(body: str) -> dict[str, str]:
    """An issue form's answers by heading; the last one takes the rest, whatever is in it."""
    found, rest = {}, body.replace("\r\n", "\n")
    for field, following in zip(FIELDS, (*FIELDS[1:], None), strict=True):
        _, heading, rest = rest.partition(f"### {field}\n")
        if not heading:
            break
        said = rest if following is None else rest.partition(f"### {following}\n")[0]
        found[field] = said.strip()
    return found
