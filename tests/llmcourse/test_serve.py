from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
import urllib.request

import pytest

from llmcourse import serve

PROGRAM = """
import os
from llmcourse import serve
print(serve.llama_server() == serve.llama_server(), serve.llama_server(), flush=True)
os._exit(0)
"""


def test_it_completes_and_chats_on_loopback():
    assert serve.llama_server().startswith("http://127.0.0.1:")
    request = {"prompt": "The capital of France is", "n_predict": 3, "temperature": 0}
    assert "Paris" in serve.post("/completion", request)["content"]
    messages = [{"role": "user", "content": "Hello"}]
    chat = serve.post("/v1/chat/completions", {"messages": messages, "max_tokens": 3})
    anthropic = serve.post("/v1/messages", {"messages": messages, "max_tokens": 3})
    assert chat["usage"]["completion_tokens"] == anthropic["usage"]["output_tokens"] == 3


def test_it_says_nothing_and_dies_with_its_process():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    once, address = done.stdout.split()
    assert (once, done.stderr) == ("True", "")
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(address, timeout=5)


def test_a_refusal_is_one_line():
    with pytest.raises(serve.ServeError, match=r"^/v1/chat/completions: status 4"):
        serve.post("/v1/chat/completions", {"messages": 3})


def test_without_llama_cpp_it_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    with pytest.raises(serve.ServeError, match="pip install xllamacpp"):
        serve._server.__wrapped__()


def test_a_scripted_engine_says_its_pieces_and_writes_down_how_it_ended():
    async def heard(engine: serve.ScriptedEngine, at_most: int, leave_after: int = 9) -> list[str]:
        found = []
        stream = engine.stream([{"role": "user", "content": "a b"}], max_tokens=at_most, temperature=0.5)
        async with contextlib.aclosing(stream):
            async for piece in stream:
                found.append(piece)
                if len(found) == leave_after:
                    break
        return found

    engine = serve.ScriptedEngine(["x", "y", "z"])
    assert asyncio.run(heard(engine, 2)) == ["x", "y"]
    assert asyncio.run(heard(engine, 9, leave_after=1)) == ["x"]
    assert engine.log == ["start", "piece 0", "piece 1", "finished", "start", "piece 0", "closed"]
    assert engine.requests[0]["max_tokens"] == 2
    assert engine.requests[0]["temperature"] == 0.5
    assert engine.count([{"role": "user", "content": "one two"}, {"role": "user", "content": "three"}]) == 3
    failing = serve.ScriptedEngine(["x", "y"], fail_at=1)
    with pytest.raises(RuntimeError, match="secret"):
        asyncio.run(heard(failing, 9))
    assert failing.log == ["start", "piece 0", "failed"]


def test_a_scripted_engine_that_is_cancelled_says_so():
    async def cancelled(engine: serve.ScriptedEngine) -> None:
        stream = engine.stream([], max_tokens=5, temperature=0)
        waiting = asyncio.create_task(anext(stream))
        await asyncio.sleep(0)
        waiting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await waiting

    engine = serve.ScriptedEngine(["x"], delay=60)
    asyncio.run(cancelled(engine))
    assert engine.log == ["start", "closed"]
