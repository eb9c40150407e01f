"""The official client of the Model Context Protocol, where an event loop runs already, as in a notebook."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

__all__ = ["mcp_session"]


def mcp_session(
    server: Callable[[], Any], tool: str, arguments: dict[str, Any], uri: str | None = None
) -> dict[str, Any]:
    """What the client gets in one session: it lists everything, calls a tool, and reads the resource `uri`.

    server: gives a transport or a server object, whatever mcp's Client takes
    returns: "tools", the names; "schemas", name → inputSchema; "resources", their uris; the texts that came
        "called" and "read"; "is_error", whether the call failed
    Raises RuntimeError with the client's own words where it gives up, or after 20 seconds.
    """
    import anyio

    came: dict[str, Any] = {}

    async def limited() -> None:
        with anyio.fail_after(20):
            came.update(await _talk(server(), tool, arguments, uri))

    def run() -> None:
        try:
            anyio.run(limited)
        except BaseException as error:  # an exception group of the client's tasks
            while isinstance(error, BaseExceptionGroup):
                error = error.exceptions[0]
            came["error"] = f"{type(error).__name__}: {error}"

    logging.getLogger("mcp").setLevel(logging.CRITICAL + 1)  # what it says goes to stderr
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(30)
    if "error" in came or thread.is_alive():
        raise RuntimeError(came.get("error", "the client still waits"))
    return came


async def _talk(server: Any, tool: str, arguments: dict[str, Any], uri: str | None) -> dict[str, Any]:
    from mcp import Client

    async with Client(server) as client:
        listed = await client.list_tools()
        offered = await client.list_resources()
        called = await client.call_tool(tool, arguments)
        read = await client.read_resource(uri) if uri else None
    return {
        "tools": [t.name for t in listed.tools],
        "schemas": {t.name: t.input_schema for t in listed.tools},
        "resources": [str(r.uri) for r in offered.resources],
        "called": [getattr(part, "text", "") for part in called.content],
        "is_error": bool(called.is_error),
        "read": [getattr(part, "text", "") for part in read.contents] if read else [],
    }
