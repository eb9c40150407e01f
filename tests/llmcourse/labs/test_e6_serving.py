"""Helpers of lab e6_deployment that concern serving, and its last chapter's front."""

from __future__ import annotations

import asyncio
import json
import runpy
import shlex
from typing import Any

import httpx2
import pytest
import yaml

from llmcourse import data, serve
from llmcourse.labs import e6_deployment as lab
from llmcourse.labs import e6_serving as serving
from llmcourse.labs import e6_together as together

CHAT = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


async def start(send: Any, status: int = 200) -> None:
    await send(
        {"type": "http.response.start", "status": status, "headers": [(b"Content-Type", b"text/plain")]}
    )


async def endless(scope: dict, receive: Any, send: Any) -> None:
    """Sends pieces until its client hangs up."""
    gone = asyncio.create_task(receive_until_gone(receive))
    await start(send)
    while not gone.done():
        chunk = {"choices": [{"delta": {"content": "x"}}]}
        await send(
            {
                "type": "http.response.body",
                "body": f"data: {json.dumps(chunk)}\n\n".encode(),
                "more_body": True,
            }
        )
        await asyncio.sleep(1)


async def receive_until_gone(receive: Any) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def test_events_are_read_as_a_browser_reads_them():
    body = 'data: {"a": 1}\n\ndata: two\ndata: lines\r\n\r\n: a comment\n\ndata: never ended\n'
    assert serving.Reply(body=body.encode()).events == [{"a": 1}, "two\nlines"]
    assert serving.Reply(body=b"{").json is None


def test_a_client_asks_and_hangs_up():
    async def echo(scope: dict, receive: Any, send: Any) -> None:
        await start(send, 201)
        said = f"{scope['method']} {scope['path']} {(await receive())['body'].decode()}"
        await send({"type": "http.response.body", "body": said.encode()})

    reply = lab.in_virtual_time(serving.ask, echo, "/a", {"b": 1})
    assert (reply.status, reply.headers, reply.body) == (
        201,
        {"content-type": "text/plain"},
        b'POST /a {"b": 1}',
    )
    assert lab.in_virtual_time(serving.ask, echo, "/a").body == b"GET /a "
    assert len(lab.in_virtual_time(serving.ask, endless, "/", {}, 3).events) == 3


def test_an_app_that_raises_is_a_500():
    async def broken(scope: dict, receive: Any, send: Any) -> None:
        raise RuntimeError

    assert lab.in_virtual_time(serving.ask, broken, "/").status == 500


def test_what_differs_each_time_is_left_out():
    chunk = {"id": "x", "created": 1, "usage": None, "choices": [{"index": 0, "finish_reason": None}]}
    assert serving.plain([chunk, "[DONE]"]) == [{"choices": [{"index": 0}]}, "[DONE]"]


def test_an_app_is_served_on_loopback_and_gone_afterwards():
    async def hello(scope: dict, receive: Any, send: Any) -> None:
        await start(send)
        await send({"type": "http.response.body", "body": b"hello"})

    async def visit(address: str) -> tuple[str, str]:
        async with httpx2.AsyncClient() as client:
            return address, (await client.get(address)).text

    address, said = lab.run(serving.served, hello, visit)
    assert address.startswith("http://127.0.0.1:")
    assert said == "hello"
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(address)


def test_the_real_engine_stops_when_its_stream_is_closed():
    engine = serving.LlamaEngine()
    messages = [{"role": "user", "content": "Count to ten."}]

    async def two() -> list[str]:
        stream = engine.stream(messages, max_tokens=50, temperature=0)
        found = [await anext(stream), await anext(stream)]
        await stream.aclose()
        return found

    async def whole() -> str:
        return "".join([p async for p in engine.stream(messages, max_tokens=6, temperature=0)])

    begun, text = lab.run(two), lab.run(whole)
    assert text.startswith("".join(begun))
    assert engine.open == 0
    assert engine.made == [2, 6]
    reply = serve.post("/v1/chat/completions", {"messages": messages, "max_tokens": 1})
    assert engine.count(messages) == reply["usage"]["prompt_tokens"]


def test_jobs_are_played_in_line():
    jobs = [serving.Job(1, 1.0, 10, 2), serving.Job(0, 0.0, 20, 3)]
    first, second = serving.play(jobs, seats=1, read=0.1, write=1.0)
    assert first["tokens"] == pytest.approx([3, 4, 5])
    assert second["tokens"] == pytest.approx([7, 8])
    assert (second["intended"], second["end"]) == (1.0, pytest.approx(8))


def test_a_configuration_can_be_read_back():
    spec = {
        "model": "a/b c",
        "max_model_len": 9,
        "max_num_seqs": 3,
        "gpu_memory_utilization": 0.5,
        "tensor_parallel_size": 2,
    }
    command = ["vllm", "serve", "a/b c", "--port", "1"]
    found = serving.gallery(spec, command)
    assert shlex.split(found["vLLM"]) == command
    assert shlex.split(yaml.safe_load(found["SkyPilot"])["run"]) == command
    (container,) = yaml.safe_load(found["Kubernetes"])["containers"]
    assert container["args"] == command[2:]
    assert container["livenessProbe"]["httpGet"] == container["readinessProbe"]["httpGet"]
    assert "a/b c" in shlex.split(found["TGI"])


# Data.


def test_the_trace_is_what_its_generator_gives():
    rows = data.load("load_trace").to_list()
    assert len(rows) == 300
    assert runpy.run_path(str(data.folder() / "load_trace" / "generate.py"))["rows"]() == rows


def test_the_graphs_tensors_live_from_their_making_to_their_last_use():
    rows = data.load("graph_buffers").to_list()
    assert len(rows) == 140
    assert all(row["bytes"] > 0 and row["first"] < row["last"] for row in rows)
    assert sum(row["op"] == "aten.sigmoid.default" for row in rows) == 2


# The last chapter.


class OneSeat:
    """A gate without a waiting room."""

    taken = False

    async def __aenter__(self) -> None:
        if self.taken:
            raise lab.Overloaded(2.5)
        self.taken = True

    async def __aexit__(self, *error: object) -> None:
        self.taken = False


def test_a_front_turns_away_counts_and_frees_the_seat_of_who_hangs_up():
    front = together.Front(endless, OneSeat())

    async def day() -> list[serving.Reply]:
        first = asyncio.create_task(serving.ask(front, together.PATH, CHAT, 2))
        await asyncio.sleep(0.5)
        second = await serving.ask(front, together.PATH, CHAT)
        await first
        third = await serving.ask(front, together.PATH, CHAT, 1)
        return [second, third, await serving.ask(front, "/metrics")]

    second, third, metrics = lab.in_virtual_time(day)
    assert (second.status, second.headers["retry-after"]) == (429, "3")
    assert second.json["error"]["code"] == "overloaded"
    assert third.status == 200
    assert b'requests_total{outcome="hung up"} 2.0' in metrics.body
    assert b'requests_total{outcome="turned away"} 1.0' in metrics.body


def test_what_takes_the_place_of_a_part_does_what_it_says():
    jobs = [serving.Job(1, 0.0, 3, 2), serving.Job(0, 0.0, 5, 1)]
    assert together.in_line(jobs, max_seqs=1, kv_blocks=9, step_cost=(10, 1)) == {
        0: (15, 15, 0),
        1: (28, 39, 0),
    }
    assert together.counted([{"error": None}, {"error": "x"}], {}) == {"requests": 2, "errors": 1}
    lines = lab.drive(lambda clock: together.Patient(1, 0), "arrive a; arrive b; finish a")
    assert lines[1] == "arrive b: nothing"
    assert "b in" in lines[2]
    app = together.forwarded(None, [], 0)
    reply = lab.run(serving.ask, app, together.PATH, CHAT | {"max_tokens": 2})
    assert reply.json["usage"]["completion_tokens"] == 2


def test_a_part_that_is_not_right_is_seen():
    assert not together.speaks(lambda engine, models, limit: endless_but_short)
    assert not together.spells(lambda tok, stop: Careless(tok))


async def endless_but_short(scope: dict, receive: Any, send: Any) -> None:
    await start(send)
    await send(
        {"type": "http.response.body", "body": b'data: {"choices": [{"delta": {}}]}\n\ndata: [DONE]\n\n'}
    )


class Careless:
    """Sends half characters."""

    done = False

    def __init__(self, tok: Any) -> None:
        self.tok = tok

    def push(self, token_id: int) -> str:
        return self.tok.decode([token_id])

    def flush(self) -> str:
        return ""
