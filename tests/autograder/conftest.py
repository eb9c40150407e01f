from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import nbgrader.api
import pytest

import tiny


@pytest.fixture(scope="session", autouse=True)
def asked_once() -> Iterator[None]:
    """For each new gradebook nbgrader asks a process for a constant, which takes three seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nbgrader.api, "get_alembic_version", functools.cache(nbgrader.api.get_alembic_version))
        yield


@pytest.fixture
def tiny_course(tmp_path: Path) -> Path:
    """A course folder with one tiny lab; no golden answers yet."""
    return tiny.build(tmp_path / "course")
