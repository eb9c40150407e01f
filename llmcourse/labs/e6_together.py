"""Helpers of the last chapter of lab e6_deployment: a front with a gate and metrics, a burst of clients."""

from __future__ import annotations

import asyncio
import json
import math
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from llmcourse import serve
from llmcourse.labs import e6_deployment as lab
from llmcourse.labs import e6_serving as serving

__all__ = [
    "Caller",
    "Front",
    "LibraryStream",
    "Patient",
    "burst",
    "counted",
    "forwarded",
    "in_line",
    "speaks",
    "spells",
]

PATH = "/v1/chat/completions"
NUMBER = "x-number"
"""The header by which a caller says who it is."""


# What takes the place of a part.


def forwarded(engine: Any, models: Sequence[str], max_tokens_limit: int) -> Any:
    """In place of `make_app`: an app that hands every request on to llama.cpp's own endpoint."""

    async def app(scope: dict[str, Any], receive: Any, send: Any) -> None:
        import httpx2

        body = (await receive())["body"]
        async with (
            httpx2.AsyncClient(timeout=serve.SECONDS) as client,
            client.stream("POST", serve.llama_server() + scope["path"], content=body) as reply,
        ):
            kind = reply.headers["content-type"].encode()
            start = {"type": "http.response.start", "status": reply.status_code}
            await send(start | {"headers": [(b"content-type", kind)]})
            async for piece in reply.aiter_bytes():
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    return app


class LibraryStream:
    """In place of `TextStream`: the decoder of the tokenizers library, which knows no stop texts."""

    def __init__(self, tok: Any, stop: Sequence[str]) -> None:
        from tokenizers.decoders import DecodeStream

        self.done = False
        self._tok = tok.backend_tokenizer
        self._stream = DecodeStream(skip_special_tokens=True)

    def push(self, token_id: int) -> str:
        """What the token adds."""
        return self._stream.step(self._tok, token_id) or ""

    def flush(self) -> str:
        """Nothing: what isn't a whole character is lost."""
        self.done = True
        return ""


class Patient:
    """In place of `Gate`: a semaphore, whose waiting room has no end."""

    def __init__(self, max_running: int, max_waiting: int) -> None:
        self._seats = asyncio.Semaphore(max_running)

    async def __aenter__(self) -> None:
        await self._seats.acquire()

    async def __aexit__(self, *error: object) -> None:
        self._seats.release()


def in_line(
    requests: Sequence[serving.Job],
    *,
    max_seqs: int,
    kv_blocks: int,
    step_cost: tuple[float, float],
) -> dict[int, tuple[float, float, int]]:
    """In place of `simulate`: one after the other, in order of arrival."""
    free, found = 0.0, {}
    for job in sorted(requests, key=lambda job: (job.arrival, job.id)):
        first = max(free, job.arrival) + step_cost[0] + step_cost[1] * job.prompt
        free = first + (job.output - 1) * sum(step_cost)
        found[job.id] = (first, free, 0)
    return found


def counted(records: Sequence[dict[str, Any]], slo: dict[str, float]) -> dict[str, Any]:
    """In place of `report`: how many there are."""
    return {"requests": len(records), "errors": sum(record["error"] is not None for record in records)}


# Whether a part does what it should, on a small input.


def speaks(make_app: Callable[..., Any]) -> bool:
    """Whether an app streams what a scripted engine says, and refuses what it should."""
    app = make_app(serve.ScriptedEngine(["Hel", "lo"]), ["m"], 5)
    chat = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], "stream": True}
    events = lab.in_virtual_time(serving.ask, app, PATH, chat).events
    said = [event["choices"][0]["delta"].get("content", "") for event in events[:-1]]
    refused = lab.in_virtual_time(serving.ask, app, PATH, chat | {"messages": []}).status
    return ("".join(said), events[-1], refused) == ("Hello", "[DONE]", 400)


def spells(make: Callable[..., serving.TextStream]) -> bool:
    """Whether a text stream joins half characters and stops."""
    stream = make(lab.Spelled(["a", b"\xf0\x9f", b"\x99\x82", " E", "ND", "b"]), ["END"])
    return [stream.push(i) for i in range(6)] == ["a", "", "🙂", " ", "", ""] and stream.done


# The front.


class Front:
    """An app behind a gate, over ASGI: 429 for whom the gate turns away, and /metrics for Prometheus."""

    def __init__(self, app: Any, gate: lab.Gate) -> None:
        from prometheus_client import CollectorRegistry, Counter

        self.app, self.gate = app, gate
        self.came: dict[int, float] = {}
        """When a caller whom the gate didn't turn away came to it, by number."""
        self.registry = CollectorRegistry()
        self.outcomes = Counter("requests", "by how they ended", ["outcome"], registry=self.registry)

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        """As ASGI has it."""
        if scope["path"] == "/metrics":
            from prometheus_client import generate_latest

            await _answer(send, 200, generate_latest(self.registry), b"text/plain")
            return
        headers = {key.decode().lower(): value.decode() for key, value in scope["headers"]}
        body = b""
        while (message := await receive()).get("more_body"):
            body += message["body"]
        body += message["body"]
        gone, ended = asyncio.create_task(_hangs_up(receive)), asyncio.Event()

        async def watched(message: dict[str, Any]) -> None:
            await send(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                ended.set()

        work = asyncio.create_task(self._inside(int(headers.get(NUMBER, -1)), scope, body, gone, watched))
        await asyncio.wait((gone, work), return_when=asyncio.FIRST_COMPLETED)
        # A server says that the client has gone also when it has had all of the answer.
        if ended.is_set():
            await asyncio.wait((work,))
        if not work.done():
            work.cancel()
            await asyncio.wait((work,))
        gone.cancel()
        if work.cancelled():
            self.outcomes.labels("hung up").inc()
        else:
            work.result()

    async def _inside(
        self, number: int, scope: dict[str, Any], body: bytes, gone: asyncio.Task[None], send: Any
    ) -> None:
        messages = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> dict[str, Any]:
            if messages:
                return messages.pop()
            await asyncio.shield(gone)
            return {"type": "http.disconnect"}

        self.came[number] = time.perf_counter()
        try:
            async with self.gate:
                await self.app(scope, replay, send)
            self.outcomes.labels("served").inc()
        except serving.Overloaded as error:
            del self.came[number]
            self.outcomes.labels("turned away").inc()
            said = {"message": str(error), "type": "overloaded", "param": None, "code": "overloaded"}
            wait = str(math.ceil(error.retry_after)).encode()
            await _answer(
                send, 429, json.dumps({"error": said}).encode(), b"application/json", (b"retry-after", wait)
            )


async def _hangs_up(receive: Callable[[], Awaitable[dict[str, Any]]]) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _answer(send: Any, status: int, body: bytes, kind: bytes, *more: tuple[bytes, bytes]) -> None:
    headers = [(b"content-type", kind), *more]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


# The callers.


@dataclass
class Caller:
    """Somebody who asks a question, `at` seconds after the beginning, and may hang up."""

    number: int
    question: str
    at: float
    max_tokens: int
    patience: float | None = None
    """Hangs up after so many seconds."""
    enough: int | None = None
    """Hangs up after so many pieces."""
    refused: list[float] = field(default_factory=list)
    """When it was turned away, in seconds since the beginning."""
    text: str = ""


async def burst(address: str, callers: Sequence[Caller], retries: int = 5) -> list[dict[str, Any]]:
    """Records of a load test, in the callers' order, by OpenAI's client, which tries again when told to.

    Times are in seconds since the beginning. Who hung up has "hung up" as error, another its name.
    """
    import httpx2
    import openai

    begun = time.perf_counter()

    def now() -> float:
        return time.perf_counter() - begun

    async def note(response: httpx2.Response) -> None:
        if response.status_code == 429:
            callers[int(response.request.headers[NUMBER])].refused.append(now())

    http = httpx2.AsyncClient(event_hooks={"response": [note]}, timeout=serve.SECONDS)

    async def call(caller: Caller) -> dict[str, Any]:
        await asyncio.sleep(caller.at - now())
        tokens: list[float] = []
        record = {"intended": caller.at, "sent": now(), "tokens": tokens, "end": 0.0, "error": None}
        try:
            async with asyncio.timeout(caller.patience):
                stream = await client.chat.completions.create(
                    model=serve.MODEL,
                    messages=[{"role": "user", "content": caller.question}],
                    max_tokens=caller.max_tokens,
                    temperature=0,
                    stream=True,
                    extra_headers={NUMBER: str(caller.number)},
                )
                async with stream:
                    async for chunk in stream:
                        if chunk.choices and chunk.choices[0].delta.content:
                            tokens.append(now())
                            caller.text += chunk.choices[0].delta.content
                        if len(tokens) == caller.enough:
                            record["error"] = "hung up"
                            break
        except TimeoutError:
            record["error"] = "hung up"
        except openai.OpenAIError as error:
            record["error"] = type(error).__name__
        record["end"] = now()
        return record

    async with openai.AsyncOpenAI(
        api_key="-", base_url=f"{address}/v1", max_retries=retries, http_client=http
    ) as client:
        return await asyncio.gather(*map(call, callers))
