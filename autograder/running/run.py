"""Run: the only stage that executes student code, one kernel per submission inside the sandbox.

Cells run in order, demo cells aside. A test cell's visible and hidden parts are two executions, so a
failing visible test doesn't silence the hidden ones; answers count only in a hidden part. A first run *asks*:
the hidden parts alone, which are all that marks need. A second one *explains*, for the test cells in which
something was wrong: their visible parts, each followed by its hidden part again. A cell that
hangs, dies or floods the output costs itself: a new kernel runs the earlier cells again and goes on.
It speaks the Jupyter protocol directly, because bytes have to be counted and answers collected while
messages arrive.
"""

from __future__ import annotations

import asyncio
import ctypes
import json
import re
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Empty
from typing import Any

import nbformat
import psutil
import zmq
import zmq.asyncio
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.manager import AsyncKernelManager
from nbformat import NotebookNode
from pydantic_core import to_json

from autograder import labs
from autograder.course import Limits
from autograder.decode import storable
from autograder.records import Answer, CellRun, CellStatus, Repaired, Run
from autograder.running import surroundings
from autograder.running.parts import ALL, Parts
from autograder.running.pictures import showable
from autograder.running.usage import Seen, usage
from autograder.sandbox import bubblewrap, kernels
from autograder.sandbox.folders import Private
from llmcourse.answers import MIME

POLL_SECONDS = 0.2
OWN_POLL_SECONDS = 0.05
"""So often this process looks at itself: a kernel can send a gigabyte in a second."""
MAX_OWN_BYTES = 400 * 2**20
"""What a kernel may make this process hold, beyond what it held before: libzmq bounds the parts of a message
and whole messages, but not a message that has no end."""
CLOSING_SECONDS = 2
"""Between the end of a kernel's connection and that of its process."""
MAX_MESSAGE_BYTES = 8 * 2**20
"""More than the largest answer takes; a kernel that sends more at once loses its connection."""
MAX_WAITING = 32
"""Messages that wait to be read: with the size of each, what a flood can take of the grader's memory."""
SHORTEST_WITHHELD = 12
"""A shorter line of a hidden test could be anybody's."""
BEGIN_SECONDS = 5
"""A kernel that is there says at once that it is busy with a request."""
REPLY_SECONDS = 1
"""A kernel that has said that it is idle has sent its reply."""
SEND_MILLISECONDS = 5000
"""A send to a kernel that isn't there would wait for ever."""
MAX_ERROR = 1000
"""Characters of an error's message."""
MAX_NAME = 100
"""Of its class's name."""
CUT_OFF = f"stopped: more than {MAX_MESSAGE_BYTES // 2**20} MB of output at once"
LEFT = "the code ended the kernel"
PATIENCE = 3
"""On a busy machine a cell has its time, and so many times that again while it is kept from running."""
MAX_OUTSIDE = 3
"""So many failing cells outside the exercises are named with each exercise that fails after them."""
PICTURES = ("image/png", "image/jpeg")
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


@dataclass
class _Outcome:
    """What one execution did."""

    status: CellStatus = "ok"
    error: str = ""
    outputs: list[NotebookNode] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    output_bytes: int = 0
    answer_bytes: int = 0
    begun: bool = False
    """Whether the kernel was heard to take it up."""
    sent: bool = True
    """Whether there was still a kernel to send it to."""

    @property
    def lost_kernel(self) -> bool:
        return self.status in ("died", "timeout", "too much output")


def run(
    repaired: Repaired,
    salt: str,
    limits: Limits,
    *,
    sandbox: str = "bubblewrap",
    warm: Path | None = None,
    parts: Parts = ALL,
    on_begin: Callable[[str], None] = lambda cell: None,
    on_cell: Callable[[CellRun], None] = lambda cell: None,
) -> Run:
    """Execute a repaired submission, in kernels forked by the process that listens at `warm` if there is one.

    The sandbox has been looked at by `kernels.require`. `on_begin` is told the id of each cell before it
    runs, `on_cell` what each test cell did.
    """
    if repaired.notebook is None:
        raise ValueError("there is nothing to run: the submission could not be read")
    return asyncio.run(_Runner(repaired, salt, limits, sandbox, warm, parts).run(on_begin, on_cell))


class _Runner:
    """One submission's way through its kernels."""

    def __init__(
        self, repaired: Repaired, salt: str, limits: Limits, backend: str, warm: Path | None, parts: Parts
    ) -> None:
        self.parts = parts
        self.repaired = repaired
        self.notebook = nbformat.reads(json.dumps(repaired.notebook), as_version=4)
        self.salt = salt
        self.limits = self.allowed = limits
        self.backend = backend
        self.warm = warm
        self.replay: dict[str, str] = {}
        self.last = ""
        self.events: list[str] = []
        self.lost = dict(parts.lost)
        self.noticed: dict[str, None] = {}
        self.problem = ""
        self.outside: list[str] = []
        self.own_left = self.own_again = limits.own_seconds
        self.own_took: dict[str, float] = {}
        self.withheld: set[str] = set()
        self.output_bytes = 0
        self.answer_bytes = 0
        self.cpu_seconds = 0.0
        self.kernel_seconds = 0.0
        self.waiting = 0.0
        self.kernel_waiting = 0.0
        self.measured = 0.0
        self.peak_memory = 0
        self.own = self.looked = 0.0

    async def run(self, on_begin: Callable[[str], None], on_cell: Callable[[CellRun], None]) -> Run:
        start = time.monotonic()
        self.deadline = start + self.limits.notebook_seconds
        cells = []
        await self._start()
        try:
            for cell in self._wanted():
                self.allowed = self.limits.of(cell.id)
                on_begin(cell.id)
                if ran := await self._cell(cell):
                    on_cell(ran)
                    cells.append(ran)
        finally:
            await self._stop()
        return Run(
            self.repaired.student,
            self.repaired.lab,
            tuple(cells),
            json.loads(nbformat.writes(self.notebook)),
            tuple(self.events),
            time.monotonic() - start,
            self.cpu_seconds,
            self.peak_memory,
            self.lost,
            tuple(self.noticed),
        )

    def _wanted(self) -> list[NotebookNode]:
        """The cells that are to run; where only some test cells are, none after the last of them."""
        cells = [c for c in self.notebook.cells if c.cell_type == "code" and labs.role(c) != "demo"]
        explained = self.parts.explained
        if explained is None:
            return cells
        cells = [cell for cell in cells if labs.role(cell) != "test" or cell.id in explained]
        while cells and cells[-1].id not in explained:
            cells.pop()
        return cells

    async def _cell(self, cell: NotebookNode) -> CellRun | None:
        if labs.role(cell) == "test":
            return await self._test(cell)
        if cell.id in self.parts.lost:
            self._failed(cell, self.parts.lost[cell.id])
            return None
        if labs.role(cell) in ("locked", "solution"):
            await self._put_back("")
        if labs.is_own(cell):
            outcome = await self._execute_own(cell)
        else:
            outcome = await self._execute(cell.id, cell.source)
        cell.outputs = outcome.outputs
        self._look_at_answers(cell.id, outcome)
        if outcome.lost_kernel:
            if not labs.is_own(cell):  # of those the student is told, and by that the instructor
                self.events.append(f"{cell.id}: {outcome.error}")
            self.lost[cell.id] = outcome.error
            await self._restart()
        elif outcome.status != "not run":
            # Also after an error: what stood before it in the cell is defined.
            self.replay[cell.id] = cell.source
            if labs.role(cell) == "locked":
                keep = surroundings.remember(cell.source)
                self.replay[f"{cell.id}, kept"] = keep
                await self._execute_once(keep, store_history=False)
        self._failed(cell, outcome.error)
        return None

    def _failed(self, cell: NotebookNode, why: str) -> None:
        """Keep for the tests that fail why a cell did: an exercise's for its own, any other for all."""
        self.problem = ""
        if not why:
            return
        line = f"{_named(cell)}: {why}"
        if labs.role(cell) == "solution":
            self.problem = line
        elif len(self.outside) < MAX_OUTSIDE:
            self.outside.append(line)

    async def _execute_own(self, cell: NotebookNode) -> _Outcome:
        """Run a cell of the student's own in what is left of the time for all of them.

        That time isn't the exercises': the notebook's deadline moves by it.
        """
        if self.own_left <= 0:
            outcome = _Outcome("not run", f"your own cells had used up their {self.limits.own_seconds:g} s")
        else:
            start, waited, left = time.monotonic(), self._waited(), self.own_left
            self.allowed = replace(self.allowed, cell_seconds=min(self.allowed.cell_seconds, left))
            outcome = await self._execute(cell.id, cell.source)
            self.allowed = self.limits.of(cell.id)  # what runs again after a lost kernel has its full time
            took = max(0.0, time.monotonic() - start - (self._waited() - waited))
            self.own_took[cell.id] = took
            self.own_left = left - took
            self.deadline += took
            if outcome.status == "timeout" and left < self.allowed.cell_seconds:
                self.own_left = 0.0
                outcome.error = f"stopped, as your own cells had used up their {self.limits.own_seconds:g} s"
        if outcome.lost_kernel or outcome.status == "not run":
            self.lost[cell.id] = outcome.error
            self._notice(f"A{_named(cell)[1:]}, was left out: {outcome.error}.")
        return outcome

    def _notice(self, line: str) -> None:
        """Something that the student is told about the whole notebook."""
        if len(self.noticed) < surroundings.MAX_NOTICED:
            self.noticed.setdefault(line[: surroundings.MAX_CHARACTERS])

    async def _test(self, cell: NotebookNode) -> CellRun:
        start = time.monotonic()
        visible, hidden = labs.split_hidden(cell.source)
        if not self.repaired.with_rules:
            hidden = labs.without_rules(hidden)
        self.withheld |= {line.strip() for line in hidden.splitlines()} - set(visible.splitlines())
        cell.source = visible
        status: CellStatus = "ok"
        message = ""
        answers: list[Answer] = []
        lost: list[str] = []
        sources = (("visible", visible), ("hidden", hidden))
        for part, source in sources if self.parts.visible else sources[1:]:
            if part == "hidden":
                await self._put_back(hidden)
            outcome = await self._execute(cell.id, source, store_history=part == "visible")
            if part == "visible":
                cell.outputs = outcome.outputs
                self._look_at_answers(cell.id, outcome)
            else:
                answers = outcome.answers
                self.answer_bytes += sum(len(to_json([a.name, a.value])) for a in answers)
                if outcome.status == "ok" and not answers:
                    # A kernel that can start no thread any more answers requests by doing nothing.
                    outcome.status, outcome.error = "died", "no answers came, though nothing failed"
            if outcome.status != "ok" and status == "ok":
                status = outcome.status
                message = outcome.error if part == "visible" else _hidden_message(outcome)
            if outcome.lost_kernel:
                lost.append(outcome.error)
                await self._restart()
        if lost:
            self.events.append(f"{cell.id}: {lost[0]}{', twice' if len(lost) > 1 else ''}")
            self.lost[cell.id] = lost[0]
        if status == "error":
            message = "\n".join(filter(None, (*self.outside, self.problem, message)))
        seconds = time.monotonic() - start
        return CellRun(cell.id, status, message, seconds, tuple(answers), self.parts.visible)

    async def _put_back(self, hidden: str) -> None:
        """Put back what a student's cells have changed of the course's own, and note what that was."""
        outcome = await self._execute(self.last, surroundings.put_back(hidden), store_history=False)
        if outcome.lost_kernel:
            await self._restart()
        text = "".join(output.text for output in outcome.outputs if output.output_type == "stream")
        for line in surroundings.said(text):
            self._notice(line)

    def _look_at_answers(self, cell: str, outcome: _Outcome) -> None:
        """Nothing but a hidden test answers; elsewhere it is the student's doing, and counts for nothing."""
        if outcome.answers:
            self.events.append(f"{cell}: gives answers outside the hidden tests")

    async def _execute(self, cell: str, source: str, store_history: bool = True) -> _Outcome:
        """Run a piece of a cell's code and collect what it displays, within all limits.

        Where a kernel is cut off already, or lives and doesn't even take it up, the piece before has done it,
        and is charged.
        """
        outcome = await self._execute_once(source, store_history)
        if self.last and not outcome.begun and (outcome.status == "timeout" or not outcome.sent):
            self.events.append(f"{self.last}: {LEFT}")
            self.lost[self.last] = LEFT
            self.replay.pop(self.last, None)
            await self._restart()
            outcome = await self._execute_once(source, store_history)
        self.last = cell
        return outcome

    async def _execute_once(self, source: str, store_history: bool = True) -> _Outcome:
        outcome = await self._listen(source, store_history)
        for output in outcome.outputs:
            if output.output_type == "stream":
                # How a text is cut into messages is chance, or a way to bring hidden lines past us.
                output.text = self._plain("".join(output.text))
        return outcome

    async def _listen(self, source: str, store_history: bool) -> _Outcome:
        outcome = _Outcome()
        left = self.deadline + min(self._waited(), PATIENCE * self.limits.notebook_seconds) - time.monotonic()
        seconds = min(self.allowed.cell_seconds, left)
        if seconds <= 0:
            return _Outcome("not run", "the time for the whole notebook was used up")
        start = time.monotonic()
        until = start + seconds
        waited = self._waited()
        if await self._connection_is_lost():
            return _Outcome("died", LEFT, sent=False)
        try:
            request = self.client.execute(source, store_history=store_history, allow_stdin=False)
        except zmq.ZMQError:  # nobody is at the other end any more
            return _Outcome("died", LEFT, sent=False)
        while True:
            try:
                message = await self.client.get_iopub_msg(timeout=OWN_POLL_SECONDS)
                if message["parent_header"].get("msg_id") == request:
                    outcome.begun = True
                    if _is_idle(message):
                        if excess := self._measure():
                            outcome.status, outcome.error = "died", excess
                        elif await self._leaves(request):
                            outcome.status, outcome.error = "died", LEFT
                        return outcome
                    self._take(message, outcome)
            except Empty:
                if await self._connection_is_lost():
                    outcome.status, outcome.error = await self._how_it_was_lost()
                    return outcome
            except Exception:  # a forged message can break anything that reads it
                outcome.status, outcome.error = "died", "the kernel sent a message that can't be read"
                return outcome
            if self._holds_too_much():
                outcome.status, outcome.error = "too much output", CUT_OFF
                return outcome
            if self._flooded(outcome):
                size = outcome.output_bytes + outcome.answer_bytes
                outcome.status, outcome.error = "too much output", f"stopped after {size:,} bytes of output"
                return outcome
            if time.monotonic() > self.measured + POLL_SECONDS and (excess := self._measure()):
                outcome.status, outcome.error = "died", excess
                return outcome
            # The time in which a busy machine had no core for it isn't its own; sleep is.
            end = until if outcome.begun else min(until, start + BEGIN_SECONDS)
            if time.monotonic() > end + min(self._waited() - waited, PATIENCE * seconds):
                outcome.status, outcome.error = "timeout", f"stopped after {seconds:.0f} s"
                return outcome

    async def _leaves(self, request: str) -> bool:
        """Whether the kernel ends once it has replied, as `exit()` makes it; the reply comes as it idles."""
        for _ in range(MAX_WAITING):
            try:
                reply = await self.client.get_shell_msg(timeout=REPLY_SECONDS)
            except Empty:
                return False
            if reply["parent_header"].get("msg_id") == request:
                payload = reply["content"].get("payload") or ()
                return any(isinstance(one, dict) and one.get("source") == "ask_exit" for one in payload)
        return False

    def _waited(self) -> float:
        """Seconds, of all kernels so far, in which the machine was too busy for them, as last looked at."""
        return self.waiting + self.kernel_waiting

    def _pid(self) -> int:
        return self.manager.provisioner.process.pid  # type: ignore[union-attr] # it runs

    async def _connection_is_lost(self) -> bool:
        for monitor in self.monitors:
            if await monitor.poll(0):
                return True
        return not await self.manager.is_alive()

    async def _how_it_was_lost(self) -> tuple[CellStatus, str]:
        """With the kernel's process, or without: it is cut off where a message is too large."""
        until = time.monotonic() + CLOSING_SECONDS
        while time.monotonic() < until:
            if not await self.manager.is_alive():
                return "died", "the kernel died: memory ran out, or the code ended the process"
            await asyncio.sleep(POLL_SECONDS / 10)
        return "too much output", CUT_OFF

    def _take(self, message: dict[str, Any], outcome: _Outcome) -> None:
        """Add one message of untrusted output to the outcome."""
        kind, content = message["msg_type"], message["content"]
        size = len(json.dumps([content, message["metadata"]], default=str)) + sum(
            memoryview(buffer).nbytes for buffer in message["buffers"]
        )
        bundle = content.get("data", {}) if kind in ("display_data", "execute_result") else {}
        if MIME in bundle:
            found = self._answer(bundle[MIME])
            size = max(size, len(to_json([found.name, found.value]))) if found else size
            outcome.answer_bytes += size
            # As with output: a flood that costs its own cell doesn't use up what the others have.
            if self.answer_bytes + outcome.answer_bytes > self.limits.output_bytes:
                outcome.answers.clear()
            elif found:
                outcome.answers.append(found)
            return
        outcome.output_bytes += size
        # One flood counts once, so that it doesn't use up the allowance of the cells after it.
        self.output_bytes += min(size, self.allowed.output_bytes_per_cell)
        if outcome.output_bytes > self.allowed.output_bytes_per_cell:
            return
        if kind == "stream":
            text = str(content.get("text", ""))
            if outcome.outputs and outcome.outputs[-1].output_type == "stream":
                outcome.outputs[-1].text.append(text)
            else:
                stream = nbformat.v4.new_output("stream", name="stdout")
                stream.text = [text]
                outcome.outputs.append(stream)
        elif kind == "error":
            outcome.status = "error"
            name, value = self._plain(content.get("ename", "")), self._plain(content.get("evalue", ""))
            outcome.error = _explain(name[:MAX_NAME], value[:MAX_ERROR])
            outcome.outputs.append(
                nbformat.v4.new_output(
                    "error", ename=name[:MAX_NAME], evalue=value[:MAX_ERROR], traceback=[outcome.error]
                )
            )
        elif shown := _shown(bundle):
            if "text/plain" in shown:
                shown["text/plain"] = self._plain(shown["text/plain"])
            outcome.outputs.append(nbformat.v4.new_output("display_data", data=shown))

    def _answer(self, content: Any) -> Answer | None:
        """An answer message, if it is one; the judge looks at its value."""
        if not isinstance(content, dict) or not isinstance(content.get("name"), str):
            return None
        rule = content.get("rule") if self.repaired.with_rules else None
        value = self._cleaned(storable(content.get("value")))
        return Answer(self._plain(content["name"])[:200], value, rule if isinstance(rule, dict) else {})

    def _cleaned(self, value: Any) -> Any:
        """A value that can be stored, without hidden code in what a reason repeats: errors and types.

        Other strings are compared, never shown, and may be a hidden test's own text.
        """
        if isinstance(value, list):
            return [self._cleaned(item) for item in value] if _has_objects(value) else value
        if not isinstance(value, dict):
            return value
        if "$error" in value:
            names = [self._plain(name) for name in value["$error"]]
            return {"$error": names, "message": self._plain(value["message"])}
        if "$type" in value:
            return {"$type": self._plain(value["$type"])}
        return {key: self._cleaned(item) for key, item in value.items()}

    def _plain(self, text: Any) -> str:
        """Text without terminal codes and lines of the hidden tests, which code can read while they run."""
        text = _ANSI.sub("", str(text)).encode("utf-8", "replace").decode()
        for line in self.withheld:
            if len(line) >= SHORTEST_WITHHELD:
                text = text.replace(line, "[withheld]")
        return text

    def _flooded(self, outcome: _Outcome) -> bool:
        return (
            outcome.output_bytes > self.allowed.output_bytes_per_cell
            or self.output_bytes > self.limits.output_bytes
            or self.answer_bytes + outcome.answer_bytes > self.limits.output_bytes
        )

    def _holds_too_much(self) -> bool:
        """Whether what the kernel sends has made this process too large."""
        if (now := time.monotonic()) < self.looked + OWN_POLL_SECONDS:
            return False
        self.looked = now
        return _own_bytes() > self.own + MAX_OWN_BYTES

    def _measure(self) -> str:
        """Look at everything in the sandbox from outside; say which limit it is over, if any."""
        self.measured = time.monotonic()
        memory, seconds, tasks, waiting = usage(self._pid(), self.seen)
        self.peak_memory = max(self.peak_memory, memory)
        self.kernel_seconds = max(self.kernel_seconds, seconds)
        self.kernel_waiting = max(self.kernel_waiting, waiting)
        if memory > self.limits.memory_mb * 2**20:
            return f"more than {self.limits.memory_mb} MB of memory"
        if tasks > self.limits.processes:
            return f"more than {self.limits.processes} processes and threads"
        if self.cpu_seconds + self.kernel_seconds > self.limits.cpu_seconds:
            return f"more than {self.limits.cpu_seconds:g} s of computing"
        return ""

    async def _start(self) -> None:
        self.kernel_seconds = self.kernel_waiting = self.measured = 0.0
        self.seen: Seen = {}
        self.own = _own_bytes()
        self.folder = Private("kernel")
        self.manager: AsyncKernelManager = kernels.manager(
            self.folder.path, self.backend, self.limits, self.salt, self.warm
        )
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        await self.manager.start_kernel(**quiet)
        self.context = zmq.asyncio.Context()
        self.context.setsockopt(zmq.MAXMSGSIZE, MAX_MESSAGE_BYTES)
        self.context.setsockopt(zmq.RCVHWM, MAX_WAITING)
        self.context.setsockopt(zmq.SNDTIMEO, SEND_MILLISECONDS)
        if self.backend != kernels.NONE:
            # A path that the kernel could put anything else at is gone to once, before it runs any code.
            self.context.setsockopt(zmq.RECONNECT_IVL, -1)
        self.client: AsyncKernelClient = self.manager.client(context=self.context)
        # No channel that nobody reads: what comes there would stay.
        self.client.start_channels(hb=False, stdin=False, control=False)
        self.monitors = [
            channel.socket.get_monitor_socket(zmq.EVENT_DISCONNECTED)
            for channel in (self.client.iopub_channel, self.client.shell_channel)
        ]
        await self._until_ready()

    async def _until_ready(self) -> None:
        """Until what the kernel publishes arrives here: what it says before we have subscribed is lost.

        The client's own `wait_for_ready` adds 0.2 s of silence.
        """
        until = time.monotonic() + bubblewrap.START_SECONDS
        while time.monotonic() < until and await self.manager.is_alive():
            request = self.client.kernel_info()
            with suppress(Empty):
                while True:
                    message = await self.client.get_iopub_msg(timeout=POLL_SECONDS)
                    if message["parent_header"].get("msg_id") == request and _is_idle(message):
                        return
        raise RuntimeError("the kernel did not answer")

    async def _stop(self) -> None:
        self.cpu_seconds += self.kernel_seconds
        self.waiting += self.kernel_waiting
        for channel in (self.client.iopub_channel, self.client.shell_channel):
            channel.socket.disable_monitor()
        self.client.stop_channels()
        self.context.destroy(linger=0)
        _give_back()
        # The manager would look only ten times a second whether it has ended.
        await self.manager.provisioner.kill()  # type: ignore[union-attr] # it runs, or did
        await self.manager.provisioner.wait()  # type: ignore[union-attr]
        await self.manager.shutdown_kernel(now=True)
        self.folder.cleanup()

    async def _restart(self) -> None:
        """A new kernel with everything defined that had been; its memory peak is the submission's."""
        await self._stop()
        self.peak_memory = min(self.peak_memory, self.limits.memory_mb * 2**20)
        await self._start()
        for cell, source in self.replay.items():
            took = self.own_took.get(cell)
            if took is None:
                await self._execute_once(source)
            elif took <= self.own_again:
                self.own_again -= took
                await self._execute_once(source)
                self.deadline += took
            else:
                line = labs.first_line(source)
                self._notice(
                    f"A cell of your own, “{line}”, takes {took:.0f} s and wasn't run again after a later "
                    "cell had ended the kernel: what it defines was missing from there on."
                )


def _named(cell: NotebookNode) -> str:
    """A cell by its name, or one of the student's own, which has none, by its first line."""
    if labs.is_own(cell):
        return f"a cell of your own, “{labs.first_line(cell.source)}”"
    return f"the cell {cell.id}"


def _own_bytes() -> int:
    return psutil.Process().memory_info().rss


def _give_back() -> None:
    """To the system what has been freed, so that the next kernel isn't charged for it. glibc's alone."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def _has_objects(values: list[Any]) -> bool:
    return not {list, dict}.isdisjoint(map(type, values))


def _is_idle(message: dict[str, Any]) -> bool:
    return message["msg_type"] == "status" and message["content"].get("execution_state") == "idle"


def _shown(bundle: dict[str, Any]) -> dict[str, str]:
    """Of what was displayed, the text and the pictures: all else could act in the page of a grader."""
    return {
        mime: data
        for mime, data in bundle.items()
        if (mime == "text/plain" and isinstance(data, str)) or (mime in PICTURES and showable(mime, data))
    }


def _explain(name: str, value: str) -> str:
    """A cell's error in words for the student."""
    if name == "NotImplementedError":
        return "not solved yet: the cell still raises NotImplementedError"
    return value if name in ("AssertionError", "CheckFailed") and value else f"{name}: {value}"


def _hidden_message(outcome: _Outcome) -> str:
    """Why a hidden part ended early, without a word of its code."""
    return "the hidden tests could not be asked" if outcome.status == "error" else outcome.error
