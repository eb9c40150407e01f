"""Helpers of lab e6_deployment: event loops in a notebook, time that jumps, scripts for a gate, a stream."""

from __future__ import annotations

import asyncio
import json
import selectors
import threading
import urllib.request
from collections.abc import Callable, Collection, Coroutine, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from llmcourse import serve
from llmcourse.labs.e6_serving import Overloaded

__all__ = ["STREAMLIT", "Spelled", "drive", "in_virtual_time", "pieces", "run", "told"]

T = TypeVar("T")
TURNS = 20
"""Of an event loop: how long `drive` waits after a step for all that follows from it."""
PATIENCE = 10.0
"""Seconds, real ones, in which another thread may bring something to a loop of virtual time."""


# Event loops.


def run(main: Callable[..., Coroutine[Any, Any, T]], *args: Any, seconds: float = 60) -> T:
    """What the coroutine function returns, run by an event loop of its own, in a thread.

    A notebook's thread has a loop that runs already, and `asyncio.run` refuses there.
    Raises what it raises, and TimeoutError if it takes longer than that.
    """
    return _in_thread(asyncio.new_event_loop, main, args, seconds)


def in_virtual_time(main: Callable[..., Coroutine[Any, Any, T]], *args: Any, seconds: float = 60) -> T:
    """As `run`, on a clock that jumps: `asyncio.sleep(3600)` takes no time, and loop.time() says an hour.

    Not for what waits for a thread or a network: the clock jumps meanwhile. Raises TimeoutError if everybody
    waits for somebody else.
    """
    return _in_thread(_VirtualLoop, main, args, seconds)


def _in_thread(
    loop_factory: Callable[[], asyncio.AbstractEventLoop],
    main: Callable[..., Coroutine[Any, Any, T]],
    args: tuple[Any, ...],
    seconds: float,
) -> T:
    came: list[T] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            with asyncio.Runner(loop_factory=loop_factory) as runner:
                came.append(runner.run(main(*args)))
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise TimeoutError(f"it still runs after {seconds:g} seconds")
    if failed:
        raise failed[0]
    return came[0]


class _JumpingSelector(selectors.SelectSelector):
    """Where the loop would sleep until a timer, time jumps there."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:  # no timer: only another thread can bring something
            found = super().select(PATIENCE)
            if not found:
                raise TimeoutError("everybody waits, and nothing is left that could happen")
            return found
        self.now += max(timeout, 0.0)
        return super().select(0)


class _VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)
        self.calls = 0
        """How many callbacks were scheduled so far."""

    def time(self) -> float:
        return self._jumping.now

    def call_soon(self, *args: Any, **options: Any) -> asyncio.Handle:  # type: ignore[override]
        self.calls += 1
        return super().call_soon(*args, **options)


# Tokens whose text is known.


class Spelled:
    """A tokenizer that can only decode: token i is written pieces[i]; special ones can be left out."""

    def __init__(self, pieces: Sequence[str | bytes], special: Collection[int] = ()) -> None:
        self.pieces = [piece.encode() if isinstance(piece, str) else piece for piece in pieces]
        self.special = frozenset(special)

    def decode(self, token_ids: int | Sequence[int], skip_special_tokens: bool = False, **_: Any) -> str:
        """The tokens' bytes as text; bytes that aren't a character are �, as any tokenizer has them."""
        ids = [token_ids] if isinstance(token_ids, int) else token_ids
        left_out = self.special if skip_special_tokens else ()
        return b"".join(self.pieces[i] for i in ids if i not in left_out).decode(errors="replace")


# Scripts for a gate.


class Gate(Protocol):
    """What `drive` drives. Attributes `running` and `waiting`, if it has them, are shown after each step."""

    async def __aenter__(self) -> Any: ...

    async def __aexit__(self, *error: Any) -> Any: ...


def drive(make: Callable[[Callable[[], float]], Gate], script: str) -> list[str]:
    """What happens at a gate, a line for each step of the script: the step, its events, the counters.

    make: gives a gate that reads the clock it is given, in seconds
    script: steps with "; " between. A step is one or more of "arrive a", "finish a", "fail a" (with an
        exception), "cancel a" and "wait 1.5" (the clock moves, nothing else). " & " stands between what comes
        in the same turn of the loop, " > " between what comes one turn apart. After each step the loop turns
        until all is done that follows from it.
    """
    return in_virtual_time(_drive, make, script)


async def _drive(make: Callable[[Callable[[], float]], Gate], script: str) -> list[str]:
    now, events, lines = [0.0], [], []
    gate = make(lambda: now[0])
    leave: dict[str, asyncio.Future[None]] = {}
    tasks: dict[str, asyncio.Task[None]] = {}
    loop = asyncio.get_running_loop()
    assert isinstance(loop, _VirtualLoop)

    async def job(name: str) -> None:
        try:
            async with gate:
                events.append(f"{name} in")
                await leave[name]
            events.append(f"{name} out")
        except Overloaded as error:
            events.append(f"{name} refused for {error.retry_after:.6g} s")
        except asyncio.CancelledError:
            events.append(f"{name} cancelled")
        except Exception as error:  # a job's own failure, or a mistake of the gate's
            events.append(
                f"{name} failed" if str(error) == name else f"{name}: {type(error).__name__}: {error}"
            )

    def act(action: str) -> None:
        verb, name = action.split()
        if verb == "arrive":
            leave[name] = loop.create_future()
            tasks[name] = loop.create_task(job(name))
        elif verb == "wait":
            now[0] += float(name)
        elif verb == "cancel":
            tasks[name].cancel()
        elif leave[name].done():
            raise ValueError(f"{name} has left")
        elif verb == "finish":
            leave[name].set_result(None)
        elif verb == "fail":
            leave[name].set_exception(RuntimeError(name))
        else:
            raise ValueError(f"{action!r} is no action")

    for step in script.split("; "):
        for number, moment in enumerate(step.split(" > ")):
            if number:
                await asyncio.sleep(0)
            for action in moment.split(" & "):
                act(action)
        for _ in range(TURNS):
            await asyncio.sleep(0)
        before = loop.calls
        await asyncio.sleep(0)
        busy = " · and somebody still turns round and round" if loop.calls - before > 1 else ""
        running, waiting = (getattr(gate, name, None) for name in ("running", "waiting"))
        counters = "" if running is None else f" · {running} run, {waiting} wait"
        lines.append(f"{step}: {', '.join(events) or 'nothing'}{counters}{busy}")
        events.clear()
    for task in tasks.values():
        task.cancel()
    await asyncio.gather(*tasks.values(), return_exceptions=True)
    for future in leave.values():
        future.cancel()
    return lines


# The real server.


def pieces(messages: list[dict[str, str]], **options: Any) -> Iterator[str]:
    """The served model's answer to a chat, as it is streamed. Raises ServeError, OSError."""
    body = {"messages": messages, "stream": True, "temperature": 0, "max_tokens": 32} | options
    request = urllib.request.Request(
        f"{serve.llama_server()}/v1/chat/completions",
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=serve.SECONDS) as reply:
        for line in reply:
            if line.startswith(b"data: ") and not line.startswith(b"data: [DONE]"):
                for choice in json.loads(line[6:])["choices"]:
                    if text := choice["delta"].get("content"):
                        yield text


def told(prompt: list[int], n: int) -> tuple[list[int], dict[str, Any]]:
    """The server's n likeliest next tokens after a prompt of token ids, and its `timings`."""
    reply = serve.post(
        "/completion",
        {"prompt": prompt, "n_predict": n, "temperature": 0, "return_tokens": True, "ignore_eos": True},
    )
    return reply["tokens"], reply["timings"]


STREAMLIT = """\
import streamlit as st

def stream(messages):
    yield from ("I ", "can ", "hear ", "you.")

history = st.session_state.setdefault("history", [])
for turn in history:
    st.chat_message(turn["role"]).markdown(turn["content"])
if message := st.chat_input("Say something"):
    st.chat_message("user").markdown(message)
    history.append({"role": "user", "content": message})
    text = st.chat_message("assistant").write_stream(stream(history))
    history.append({"role": "assistant", "content": text})
"""
"""A chat page, as a file that `streamlit run` takes. The script runs again from the top at every message."""
