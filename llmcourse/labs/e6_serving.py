"""Helpers of lab e6_deployment that concern serving: a client of an app, an engine, jobs, configurations."""

from __future__ import annotations

import asyncio
import heapq
import json
import socket
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from llmcourse import serve

__all__ = ["Job", "LlamaEngine", "Overloaded", "Reply", "ask", "gallery", "plain", "play", "served"]

T = TypeVar("T")


class Overloaded(Exception):
    """The waiting room is full; try again in `retry_after` seconds."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"try again in {retry_after:.1f} s")
        self.retry_after = retry_after


# A client of an app in this process.


@dataclass
class Reply:
    """What an app answered."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def json(self) -> Any:
        """The body as JSON; None if it isn't."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    @property
    def events(self) -> list[Any]:
        """The events of a stream as a browser reads them: JSON, or a text where the data isn't JSON.

        An event is lines "data: …" up to a blank line; lines that no blank line ends are none.
        """
        found, lines = [], []
        for line in self.body.decode().replace("\r\n", "\n").split("\n")[:-1]:
            if line.startswith("data:"):
                lines.append(line[5:].removeprefix(" "))
            elif not line and lines:
                text, lines = "\n".join(lines), []
                try:
                    found.append(json.loads(text))
                except ValueError:
                    found.append(text)
        return found


async def ask(app: Any, path: str, body: Any = None, leave_after: int | None = None) -> Reply:
    """Ask an app, over ASGI and without a network: GET, or POST if there is a body, JSON or bytes.

    leave_after: hang up when so many chunks with content have come.
    """
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "GET" if body is None else "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(b"host", b"server"), (b"content-type", b"application/json")],
        "client": ("127.0.0.1", 1),
        "server": ("server", 80),
    }
    reply, gone, asked = Reply(), asyncio.Event(), False

    async def receive() -> dict[str, Any]:
        nonlocal asked
        if not asked:
            asked = True
            return {"type": "http.request", "body": content, "more_body": False}
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            reply.status = message["status"]
            reply.headers = {key.decode().lower(): value.decode() for key, value in message["headers"]}
        elif message["type"] == "http.response.body":
            reply.body += message.get("body", b"")
            if leave_after is not None and _contents(reply.events) >= leave_after:
                gone.set()
        await asyncio.sleep(0)

    run: Callable[..., Awaitable[None]] = app
    try:
        await run(scope, receive, send)
    except Exception:  # a server logs it, and its client has had the answer by then
        reply.status = reply.status or 500
    finally:
        gone.set()
    return reply


def _contents(events: list[Any]) -> int:
    return sum(
        bool(choice.get("delta", {}).get("content"))
        for event in events
        if isinstance(event, dict)
        for choice in event.get("choices", [])
    )


def plain(reply: Any) -> Any:
    """Replies and chunks without what differs each time, id and created, and without entries of None."""
    if isinstance(reply, list):
        return [plain(item) for item in reply]
    if not isinstance(reply, dict):
        return reply
    kept = {key: value for key, value in reply.items() if key not in ("id", "created") and value is not None}
    if "choices" in kept:
        kept["choices"] = [plain(choice) for choice in kept["choices"]]
    return kept


async def served(app: Any, main: Callable[[str], Awaitable[T]]) -> T:
    """What `await main(address)` returns, while an app is served at that address of this computer.

    The system chooses the port, and the server is gone afterwards.
    """
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off", ws="none"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        running = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            while not server.started and not running.done():
                await asyncio.sleep(0.01)
            return await main(f"http://127.0.0.1:{listening.getsockname()[1]}")
        finally:
            server.should_exit = True
            await running


# An engine.


class TextStream(Protocol):
    """Text that may be sent, token by token; the exercise says it in full."""

    done: bool

    def push(self, token_id: int) -> str: ...

    def flush(self) -> str: ...


class LlamaEngine:
    """The llama.cpp server as an engine: `count` and `stream` are ScriptedEngine's."""

    def __init__(self, text_stream: Callable[[], TextStream] | None = None) -> None:
        """text_stream: gives what makes text of a new answer's tokens; by default the server does."""
        self.text_stream = text_stream
        self.made: list[int] = []
        """How many tokens came of each answer that has ended, or whose stream was closed."""
        self.open = 0
        """How many streams are not at their end."""

    def count(self, messages: Sequence[dict[str, str]]) -> int:
        """How many tokens a chat has, in the model's template."""
        prompt = serve.post("/apply-template", {"messages": list(messages)})["prompt"]
        return len(serve.post("/tokenize", {"content": prompt})["tokens"])

    async def stream(
        self, messages: Sequence[dict[str, str]], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[str, None]:
        """The pieces of an answer, one for each token; what a text stream held back is one more."""
        import httpx2

        prompt = serve.post("/apply-template", {"messages": list(messages)})["prompt"]
        body = {
            "prompt": prompt,
            "n_predict": max_tokens,
            "temperature": temperature,
            "stream": True,
            "return_tokens": True,
        }
        text, made = self.text_stream() if self.text_stream else None, 0
        self.open += 1
        try:
            async with (
                httpx2.AsyncClient(timeout=serve.SECONDS) as client,
                client.stream("POST", f"{serve.llama_server()}/completion", json=body) as reply,
            ):
                reply.raise_for_status()
                async for line in reply.aiter_lines():
                    if not line.startswith("data: "):
                        continue
                    chunk = json.loads(line.removeprefix("data: "))
                    for token in chunk["tokens"]:
                        made += 1
                        yield text.push(token) if text else chunk["content"]
                    if text and text.done:
                        return
            if text and (rest := text.flush()):
                yield rest
        finally:
            self.open -= 1
            self.made.append(made)


# Jobs, and a simulated server that they can be sent to.


@dataclass(frozen=True)
class Job:
    """A request as a scheduler sees it: who, when (in seconds), and tokens in and out (each at least 1)."""

    id: int
    arrival: float
    prompt: int
    output: int


def play(jobs: Sequence[Job], seats: int, read: float = 1e-4, write: float = 0.03) -> list[dict[str, Any]]:
    """Records of a load test against a simulated server, in order of arrival.

    It has so many seats, each of which reads a token in `read` and writes one in `write` seconds, whoever
    sits beside it. Who finds no seat waits in line. Everything is sent as planned, and nothing fails.
    """
    records, free = [], [0.0] * seats
    for job in sorted(jobs, key=lambda job: job.arrival):
        begun = max(job.arrival, heapq.heappop(free)) + read * job.prompt
        tokens = [begun + write * (i + 1) for i in range(job.output)]
        heapq.heappush(free, tokens[-1])
        records.append(
            {"intended": job.arrival, "sent": job.arrival, "tokens": tokens, "end": tokens[-1], "error": None}
        )
    return records


def gallery(spec: dict[str, Any], command: Sequence[str]) -> dict[str, str]:
    """What starts one model on four platforms: platform → text.

    spec: "model", "max_model_len", "max_num_seqs", "gpu_memory_utilization", "tensor_parallel_size". command:
        vLLM's, as a list of words that begins with "vllm", "serve".
    """
    import shlex

    import yaml

    gpus = spec["tensor_parallel_size"]
    container = [
        *("docker", "run", "--gpus", "all", "--shm-size", "1g", "-p", "8080:80"),
        "ghcr.io/huggingface/text-generation-inference:latest",
        *("--model-id", spec["model"], "--max-total-tokens", spec["max_model_len"]),
        *("--max-concurrent-requests", spec["max_num_seqs"], "--num-shard", gpus),
        *("--cuda-memory-fraction", spec["gpu_memory_utilization"]),
    ]
    skypilot = {
        "resources": {"accelerators": f"L4:{gpus}", "ports": 8000},
        "setup": "pip install vllm",
        "run": shlex.join(command),
        "service": {
            "readiness_probe": "/v1/models",
            "replica_policy": {"min_replicas": 1, "max_replicas": 4, "target_qps_per_replica": 3},
        },
    }
    # A server that loads weights has ten minutes; one that is slow gets no requests, and is started anew only
    # after a minute without an answer.
    times = {"startup": (10, 60), "readiness": (5, 1), "liveness": (10, 6)}
    probes = {
        f"{name}Probe": {
            "httpGet": {"path": "/health", "port": 8000},
            "periodSeconds": period,
            "failureThreshold": failures,
        }
        for name, (period, failures) in times.items()
    }
    server = {"name": "vllm", "image": "vllm/vllm-openai:latest", "args": list(command[2:])}
    pod = {"containers": [server | {"resources": {"limits": {"nvidia.com/gpu": gpus}}} | probes]}
    return {
        "vLLM": shlex.join(command),
        "TGI": shlex.join(map(str, container)),
        "SkyPilot": yaml.safe_dump(skypilot, sort_keys=False, width=100),
        "Kubernetes": yaml.safe_dump(pod, sort_keys=False, width=100),
    }
