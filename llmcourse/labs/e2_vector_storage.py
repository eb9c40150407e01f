"""Lab e2: documents, what counts as a block in HTML, and vectors, graphs and distances to search in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from llmcourse import data

if TYPE_CHECKING:
    import faiss

__all__ = ["BLOCKS", "DROPPED", "FILES", "Distances", "Document", "Graph", "points"]

FILES = data.folder() / "orrin"
"""One guide in four formats, and a database."""

BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
}  # fmt: skip
"""Elements of HTML that stand on lines of their own."""

DROPPED = {"nav", "noscript", "script", "style", "template", "title"}
"""Elements of HTML that hold no text to read."""


@dataclass
class Document:
    """A text and what is known about it."""

    text: str
    meta: dict[str, Any] = field(default_factory=dict)


def points(generator: np.random.Generator, n: int, d: int = 64) -> np.ndarray:
    """n vectors in 40 clumps: (n, d) float32, whole numbers."""
    centres = 60 * generator.standard_normal((40, d))
    near = centres[generator.integers(40, size=n)] + 30 * generator.standard_normal((n, d))
    return np.rint(near).astype(np.float32)


class Graph:
    """The graph of a faiss HNSW index, to read. Layer `top` is the sparsest, layer 0 holds every vector."""

    def __init__(self, index: faiss.IndexHNSWFlat) -> None:
        from faiss import vector_to_array

        hnsw: Any = index.hnsw
        self.entry, self.top = int(hnsw.entry_point), int(hnsw.max_level)
        self._first = vector_to_array(hnsw.offsets).astype(np.int64)
        self._layers = vector_to_array(hnsw.cum_nneighbor_per_level)
        self._ids = vector_to_array(hnsw.neighbors)

    def neighbours(self, i: int, layer: int) -> list[int]:
        """The ids that vector i is linked to on a layer that it is on."""
        start, end = self._first[i] + self._layers[layer : layer + 2]
        return [j for j in self._ids[start:end].tolist() if j >= 0]


class Distances:
    """Squared distances from a query q (d,) to vectors of X (N, d) by their ids, counted in `measured`."""

    def __init__(self, q: np.ndarray, X: np.ndarray) -> None:
        self.q, self.X = q, X
        self.measured: Counter[int] = Counter()

    def __call__(self, ids: Sequence[int]) -> np.ndarray:
        """ids: any number of them → (n,) float32"""
        rows = np.asarray(ids, dtype=np.int64).reshape(-1)
        self.measured.update(rows.tolist())
        return ((self.X[rows] - self.q) ** 2).sum(1)
