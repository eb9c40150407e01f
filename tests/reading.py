"""The pages for written answers, served to a test from a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.suggesting.asking import Model
from autograder.written import Reading, Server


@contextmanager
def served(course: Path, lab: str, model: Model | None = None) -> Iterator[str]:
    """The address, with its secret and a slash at the end."""
    loop = asyncio.new_event_loop()

    async def start() -> Server:
        return Server(Reading(course, [lab], model))

    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        server = asyncio.run_coroutine_threadsafe(start(), loop).result()
        yield server.url
        asyncio.run_coroutine_threadsafe(server.stop(), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
