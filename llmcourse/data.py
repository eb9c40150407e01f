"""The course's data sets: tables, each a Hugging Face `Dataset`, and files; they ship inside the package.

`data.load("probe_texts")` is a set of one table, `data.load("orrin", table="questions")` one of several.
A set's other files are in `data.folder() / name`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datasets import Dataset

__all__ = ["HUB", "Hub", "folder", "load"]


@dataclass(frozen=True)
class Hub:
    """A public data set that is the realistic choice where there is a network."""

    repository: str
    config: str | None
    split: str
    revision: str
    """A commit or tag, so that the data can't change under a lab."""


HUB: dict[str, Hub] = {
    "chats_small": Hub(
        repository="mlabonne/FineTome-100k",
        config=None,
        split="train",
        revision="c2343c1372ff31f51aa21248db18bffa3193efdb",
    ),
    "choices": Hub(
        repository="cais/mmlu",
        config="all",
        split="test",
        revision="c30699e8356da336a370243923dbaf21066bb9fe",
    ),
    "stories": Hub(
        repository="roneneldan/TinyStories",
        config=None,
        split="validation",
        revision="f54c09fd23315a6f9c86f9dc80f725de7d8f9c64",
    ),
}


def folder() -> Path:
    """Where the data sets lie: inside an installed package, or at the top of a checkout."""
    packaged = Path(__file__).parent / "_data"
    return packaged if packaged.is_dir() else Path(__file__).parents[1] / "data"


def load(name: str, source: str = "course", table: str | None = None) -> Dataset:
    """A data set by its name, or one table of it; a set of one table has a table of its own name.

    `source="hub"` gives its realistic alternative from the Hugging Face hub where there is one.
    Raises ValueError, naming what there is, for an unknown name, table or source.
    """
    from datasets import Dataset, load_dataset

    if source == "hub":
        if name not in HUB:
            raise ValueError(f"{name!r} has no alternative on the hub; there are: {', '.join(HUB) or 'none'}")
        hub = HUB[name]
        return load_dataset(hub.repository, hub.config, split=hub.split, revision=hub.revision)
    if source != "course":
        raise ValueError(f'source is "course" or "hub", not {source!r}')
    path = folder() / name / f"{table or name}.jsonl"
    if not path.is_file():
        tables: dict[str, list[str]] = {}
        for found in sorted(folder().glob("*/*.jsonl")):
            tables.setdefault(found.parent.name, []).append(found.stem)
        if name in tables:
            raise ValueError(f"{name!r} has no table {table or name!r}; it has: {', '.join(tables[name])}")
        raise ValueError(f"there is no data set {name!r}; there are: {', '.join(tables)}")
    with path.open(encoding="utf-8") as lines:
        return Dataset.from_list([json.loads(line) for line in lines])
