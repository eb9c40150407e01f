"""Who of a class is unusually alike: read → fingerprints → pairs → a page.

A list to look at, never a verdict. Submissions are read as grading reads them, and in processes of their
own; nothing of them is executed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat

from autograder import course as courses
from autograder import labs
from autograder.authoring import sources
from autograder.comparing import winnowing
from autograder.comparing.alike import alike
from autograder.intake import submitted
from autograder.intake.repair import repair
from autograder.intake.submitted import Submission
from autograder.labs import Lab
from autograder.running import processes
from autograder.showing.similar import Found, Page, Passage, shown

OWN = "own cells"
"""What a student wrote beside the exercises is compared as one more of them."""
MAX_TEXT = 20_000
"""Characters of a solution that are compared: ten times the longest of the course's."""
AT_A_TIME = 4


@dataclass(frozen=True)
class Reader:
    """What a process that reads submissions works with."""

    folder: Path
    lab: Lab
    course: frozenset[bytes]
    """All runs of tokens in what students are given."""


@dataclass(frozen=True)
class Written:
    """What a student wrote: exercise → text, and its fingerprints without the course's own."""

    student: str
    texts: Mapping[str, str]
    prints: Mapping[str, frozenset[bytes]]
    problem: str = ""
    """Why there is nothing."""


def similar(folder: Path, lab: str) -> Page:
    """Compare a lab's submissions, exercise by exercise; write the page with `Page.write`."""
    source, topic = sources.load(folder, lab), courses.load(folder).topic(lab)
    handed_in = submitted.submissions(folder, lab)
    with processes.pool(Reader(folder, source, given(source))) as pool:
        read = list(pool.in_order(written, handed_in, AT_A_TIME, _unread))
    texts = {one.student: one.texts for one in read}
    titles = {exercise.id: exercise.title for exercise in topic.exercises if not exercise.written}
    found: dict[tuple[str, str], list[Found]] = {}
    for exercise, title in {**titles, OWN: OWN}.items():
        for pair in alike({one.student: one.prints.get(exercise, frozenset()) for one in read}):
            found.setdefault(pair.students, []).append(Found(exercise, title, pair))

    def passages(students: tuple[str, str], one: Found) -> tuple[Passage, ...]:
        return tuple(shown(texts[student][one.exercise], one.alike.shared) for student in students)

    problems = {one.student: one.problem for one in read if one.problem}
    return Page(topic, len(read), found, problems, passages)


def given(lab: Lab) -> frozenset[bytes]:
    """All runs of tokens in the code that students are given: stubs, setup, visible tests, demos."""
    code = (cell.source for cell in lab.release.cells if cell.cell_type == "code")
    return frozenset(gram for text in code for gram in winnowing.grams(winnowing.tokens(text).symbols))


def written(reader: Reader, submission: Submission) -> Written:
    """In the pool: what a student wrote, of whatever was handed in."""
    file = submitted.read(reader.folder, reader.lab.id, submission)
    repaired = repair(file.content, reader.lab, submission.student)
    if file.problem or repaired.notebook is None:
        return Written(submission.student, {}, {}, file.problem or repaired.changes[0])
    texts: dict[str, str] = {}
    for cell in nbformat.from_dict(repaired.notebook).cells:
        if labs.role(cell) == "solution":
            texts[cell.id] = cell.source[:MAX_TEXT]
        elif labs.is_own(cell):
            texts[OWN] = f"{texts.get(OWN, '')}{cell.source}\n\n"[:MAX_TEXT]
    prints = {name: winnowing.fingerprints(text) - reader.course for name, text in texts.items()}
    return Written(submission.student, texts, prints)


def _unread(submission: Submission, why: str) -> Written:
    return Written(submission.student, {}, {}, f"It could not be read: {why}")
