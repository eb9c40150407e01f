"""The pages on which a person reads written answers, question by question."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from autograder.authoring.schemes import Question
from autograder.recording.by_hand import Answers
from autograder.showing import pages
from autograder.showing.markdown import as_html

MAX_ANSWER = 10_000
"""Characters of an answer on the page; a few sentences are asked for."""
STATIC = {"base.css": "text/css", "written.css": "text/css", "written.js": "text/javascript"}
"""What the pages fetch besides, by name, and its kind."""


def overview(questions: Sequence[tuple[Question, int, int]]) -> str:
    """All questions, each with the number of answers and of those that wait."""
    return pages.render("questions.html", questions=questions)


def page(question: Question, found: Answers, *, suggests: bool) -> str:
    """All answers to a question, and the mark scheme beside them. What was given so far the page asks for."""
    texts = [
        (one.student, Markup(as_html(pages.visible(one.text, MAX_ANSWER), dict(one.attachments))))
        for one in found.answers
    ]
    return pages.render(
        "written.html",
        question=question,
        answers=texts,
        empty=found.empty,
        unread=found.unread,
        asked=Markup(as_html(question.asked)),
        further=Markup(as_html(question.further)),
        suggests=suggests,
    )
