"""A real server of language models: llama.cpp on the course's GGUF file, on loopback, in this process; and an
engine without a model, whose answers are fixed.

The server speaks three protocols, /v1/chat/completions, /v1/messages and /v1/responses, beside
llama.cpp's own (/completion, /tokenize, /apply-template). It dies with the process.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import urllib.error
import urllib.request
from collections.abc import AsyncGenerator, Sequence
from functools import cache
from typing import Any

from llmcourse import models

__all__ = ["MODEL", "ScriptedEngine", "ServeError", "installed", "llama_server", "post"]

MODEL = "smollm2-135m"
"""What the server is asked for; it has one model, whatever the name."""
N_CTX = 2048
SECONDS = 120


class ServeError(Exception):
    """The server can't be had, or refused; the message says why, in one line."""


def installed() -> bool:
    """Whether llama.cpp is there to serve."""
    return importlib.util.find_spec("xllamacpp") is not None


@cache
def _server() -> Any:
    try:
        import xllamacpp
    except ModuleNotFoundError:
        raise ServeError("llama.cpp isn't installed: pip install xllamacpp") from None
    options = xllamacpp.CommonParams()
    options.model.path = str(models.gguf())
    options.n_ctx, options.n_parallel = N_CTX, 1
    # With two threads on two busy cores each waits for the other in a loop, a hundred times slower than one.
    options.cpuparams.n_threads = 1
    # Else up to 8 GiB of earlier prompts are kept and come back, and what is cached is hard to foresee.
    options.cache_ram_mib = 0
    options.verbosity = -1
    return xllamacpp.Server(options)


def llama_server() -> str:
    """The address of the server, http://127.0.0.1:port; started at the first call. Raises ServeError."""
    return _server().listening_address


def post(path: str, body: dict[str, Any]) -> dict[str, Any]:
    """The reply to a JSON request at a path such as "/v1/chat/completions". Raises ServeError."""
    content, kind = json.dumps(body).encode(), {"Content-Type": "application/json"}
    request = urllib.request.Request(llama_server() + path, content, kind)
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as reply:
            return json.load(reply)
    except urllib.error.HTTPError as error:
        said = error.read().decode(errors="replace")[:200]
        raise ServeError(f"{path}: status {error.code}: {said}") from None
    except OSError as error:
        raise ServeError(f"{path}: {error}") from None


class ScriptedEngine:
    """An engine that says fixed pieces and keeps a log, so that what is built on it can be checked."""

    def __init__(self, pieces: Sequence[str], *, delay: float = 0.0, fail_at: int | None = None) -> None:
        """pieces: what every answer consists of, a token each. delay: seconds before each piece. fail_at:
        raise RuntimeError in place of the piece of this number."""
        self.pieces = list(pieces)
        self.delay, self.fail_at = delay, fail_at
        self.log: list[str] = []
        """start, piece 0, piece 1 …, and at the end finished, failed, or closed, where the stream was
        cancelled or closed before its end."""
        self.requests: list[dict[str, Any]] = []
        """What each stream was asked for."""

    def count(self, messages: Sequence[dict[str, str]]) -> int:
        """How many tokens a chat has: here one for each word."""
        return sum(len(message["content"].split()) for message in messages)

    async def stream(
        self, messages: Sequence[dict[str, str]], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[str, None]:
        """The pieces of an answer, one for each token and at most max_tokens."""
        self.requests.append({"messages": messages, "max_tokens": max_tokens, "temperature": temperature})
        self.log.append("start")
        ended = "closed"
        try:
            for number, piece in enumerate(self.pieces[:max_tokens]):
                await asyncio.sleep(self.delay)
                if number == self.fail_at:
                    ended = "failed"
                    raise RuntimeError("the engine's own secret reason")
                self.log.append(f"piece {number}")
                yield piece
            ended = "finished"
        finally:
            self.log.append(ended)
