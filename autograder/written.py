"""Reading written answers: gradebook → a page for each question, on loopback → gradebook.

The page is for one person at this computer. Its address has a secret that every request must know, and
nothing is answered that another site's page, or another name for this computer, asks for.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
import socket
import tempfile
import webbrowser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler

from autograder.authoring import schemes
from autograder.authoring.schemes import Question
from autograder.course import CourseError
from autograder.recording import by_hand
from autograder.recording.by_hand import Answer, Answers, Changed
from autograder.showing import pages
from autograder.showing import written as showing
from autograder.suggesting.asking import Model, Suggestions, Unavailable

LOOPBACK = "127.0.0.1"
MAX_REQUEST = 1_000_000
"""Bytes; a comment is the longest."""
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Give(_Strict):
    """What the page sends at a key press; what is None stays."""

    student: str
    version: str
    seen: str
    lines: list[Annotated[float, Field(allow_inf_nan=False)] | None] | None = None
    comment: Annotated[str, Field(max_length=100_000)] | None = None


class _Suggest(_Strict):
    student: str


class Reading:
    """What the pages work on: the written answers to some labs. Suggestions are kept in memory alone."""

    def __init__(self, folder: Path, labs: Sequence[str], model: Model | None = None) -> None:
        """Raises CourseError if the gradebook has no answer to any of them."""
        self.folder, self.model = folder, model
        asked = [question for lab in labs for question in schemes.questions(folder, lab)]
        self.questions = {(one.lab, one.id): one for one in asked if by_hand.counts(folder, one)[0]}
        if not self.questions:
            raise CourseError("the gradebook holds no answer to a written question; run `autograder grade`")
        self._suggested: dict[tuple[str, str, str], Suggestions] = {}
        self._one_at_a_time = asyncio.Semaphore(1)

    def answers(self, question: Question) -> Answers:
        """The answers to a question as they are now."""
        return by_hand.answers(self.folder, question)

    def answer(self, question: Question, student: str) -> Answer | None:
        """A student's, as it is now."""
        return next(iter(by_hand.answers(self.folder, question, student).answers), None)

    def counts(self) -> list[tuple[Question, int, int]]:
        """Each question, with the number of its answers and of those that wait."""
        return [(one, *by_hand.counts(self.folder, one)) for one in self.questions.values()]

    async def suggested(self, question: Question, student: str) -> Suggestions:
        """What the model suggests for a student's answer. Raises Unavailable."""
        if self.model is None:
            raise Unavailable("no model was named: autograder written --suggest")
        answer = self.answer(question, student)
        if answer is None:
            raise Unavailable("there is no such answer any more")
        key = (question.lab, question.id, answer.version)
        async with self._one_at_a_time:
            if key not in self._suggested:
                self._suggested[key] = await self.model.suggest(question, answer.text)
        return self._suggested[key]


class Server:
    """Serves the pages at `url`, which holds the secret, from the moment it is made inside an event loop."""

    def __init__(self, reading: Reading) -> None:
        (sock,) = bind_sockets(0, LOOPBACK, family=socket.AF_INET)
        port, secret = sock.getsockname()[1], secrets.token_urlsafe(32)
        self.url = f"http://{LOOPBACK}:{port}/{secret}/"
        given = {"reading": reading, "secret": secret, "hosts": {f"{LOOPBACK}:{port}", f"localhost:{port}"}}
        place = r"/([^/]+)/([^/]+)/([^/]+)"
        routes: list[Any] = [
            (r"/([^/]+)/", _Overview, given),
            (r"/([^/]+)/static/([^/]+)", _Static, given),
            (rf"{place}", _Page, given),
            (rf"{place}/state", _State, given),
            (rf"{place}/give", _Giving, given),
            (rf"{place}/suggest", _Suggesting, given),
        ]
        application = Application(
            routes, default_handler_class=_Nothing, default_handler_args=given, log_function=lambda _: None
        )
        self._server = HTTPServer(application, max_body_size=MAX_REQUEST, max_buffer_size=2 * MAX_REQUEST)
        self._server.add_socket(sock)

    async def stop(self) -> None:
        """Answer no more, and let go of whoever asked."""
        self._server.stop()
        await self._server.close_all_connections()


class _Handler(RequestHandler):
    def initialize(self, reading: Reading, secret: str, hosts: set[str]) -> None:
        self.reading, self._secret, self._hosts = reading, secret, hosts

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> None:
        """Refuse whatever doesn't come from a page of ours, before anything is looked at."""
        origin = self.request.headers.get("Origin")
        if self.request.host not in self._hosts:
            raise HTTPError(403, reason="Another host")
        if origin != f"http://{self.request.host}" and (origin is not None or self.request.method != "GET"):
            raise HTTPError(403, reason="Another origin")
        given = self.path_args[0] if self.path_args else ""
        if not hmac.compare_digest(str(given).encode(), self._secret.encode()):
            raise HTTPError(404)

    def question(self, lab: str, name: str) -> Question:
        try:
            return self.reading.questions[lab, name]
        except KeyError:
            raise HTTPError(404) from None

    def sent(self, kind: type[Any]) -> Any:
        """The request's JSON, which a form of another site can't send."""
        if self.request.headers.get("Content-Type", "").partition(";")[0] != "application/json":
            raise HTTPError(415)
        try:
            return kind.model_validate_json(self.request.body)
        except ValidationError:
            raise HTTPError(400, reason="Not such a request") from None

    def refuse(self, status: int, error: Exception, **more: Any) -> None:
        self.set_status(status)
        self.finish({"error": pages.visible(error, 500), **more})

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        error = (kwargs.get("exc_info") or (None, None))[1]
        said = str(error) if isinstance(error, CourseError) else self._reason
        self.set_header("Content-Type", "application/json")
        self.finish({"error": pages.visible(said, 500)})

    def log_exception(self, *about: Any) -> None:
        """What is wrong with the course or a request is said on the page; the rest is a mistake of ours."""
        if not isinstance(about[1], HTTPError | CourseError):
            super().log_exception(*about)


class _Nothing(_Handler):
    def get(self, *_: str) -> None:
        raise HTTPError(404)


class _Overview(_Handler):
    def get(self, _: str) -> None:
        self.finish(showing.overview(self.reading.counts()))


class _Static(_Handler):
    def get(self, _: str, name: str) -> None:
        if name not in showing.STATIC:
            raise HTTPError(404)
        self.set_header("Content-Type", f"{showing.STATIC[name]}; charset=utf-8")
        self.finish(pages.static(name))


class _Page(_Handler):
    def get(self, _: str, lab: str, name: str) -> None:
        question = self.question(lab, name)
        found = self.reading.answers(question)
        self.finish(showing.page(question, found, suggests=self.reading.model is not None))


class _State(_Handler):
    def get(self, _: str, lab: str, name: str) -> None:
        found = self.reading.answers(self.question(lab, name)).answers
        answers = [{"student": one.student, "version": one.version, **asdict(one.given)} for one in found]
        self.finish({"answers": answers})


class _Giving(_Handler):
    def post(self, _: str, lab: str, name: str) -> None:
        question, sent = self.question(lab, name), self.sent(_Give)
        folder, seen = self.reading.folder, (sent.version, sent.seen)
        try:
            given = by_hand.give(folder, question, sent.student, seen, sent.lines, sent.comment)
        except Changed as error:
            now = self.reading.answer(question, sent.student)
            same = now is not None and now.version == sent.version
            self.refuse(
                409,
                Changed(f"{error}; " + ("this is what it has now" if same else "load this page again")),
                changed=True,
                given=asdict(now.given) if now and same else None,
            )
        except CourseError as error:
            self.refuse(400, error)
        else:
            self.finish(asdict(given))


class _Suggesting(_Handler):
    async def post(self, _: str, lab: str, name: str) -> None:
        question, sent = self.question(lab, name), self.sent(_Suggest)
        try:
            lines = await self.reading.suggested(question, sent.student)
        except Unavailable as error:
            self.refuse(503, error)
        else:
            self.finish({"lines": [None if one is None else asdict(one) for one in lines]})


@contextmanager
def in_browser(url: str) -> Iterator[None]:
    """Open the address by a file: it has the secret, and all users of a computer can see command lines."""
    with tempfile.TemporaryDirectory(prefix="autograder-") as private:
        page = Path(private) / "written.html"
        page.write_text(f'<!doctype html><meta http-equiv="refresh" content="0; url={url}">', "utf-8")
        webbrowser.open(page.as_uri())
        yield
