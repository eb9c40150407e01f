"""Lab e2: documents, what counts as a block in HTML, vectors and indexes to search in, and what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from llmcourse import data

if TYPE_CHECKING:
    import faiss

__all__ = [
    "BLOCKS",
    "DROPPED",
    "FILES",
    "Distances",
    "Document",
    "Graph",
    "Indexes",
    "is_found",
    "points",
    "spans_of",
]

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


class Indexes:
    """Four faiss indexes of the same vectors X (N, d) float32 of length 1, with what is inside them.

    `centroids` (16, d) and `assign` (N,) are those of the inverted lists, of which `nprobe` are looked into;
    `graph` is HNSW's, searched with `ef`; `codebooks` (48, 16, d / 48) are those of the codes.
    """

    nprobe, ef = 4, 32

    def __init__(self, X: np.ndarray, seed: int) -> None:
        import faiss

        n_lists, links, parts, bits = 16, 8, 48, 4
        exact = faiss.IndexFlatL2(X.shape[1])
        lists: Any = faiss.IndexIVFFlat(faiss.IndexFlatL2(X.shape[1]), X.shape[1], n_lists)
        lists.cp.min_points_per_centroid, lists.cp.seed, lists.nprobe = 1, seed, self.nprobe
        graph: Any = faiss.IndexHNSWFlat(X.shape[1], links)
        graph.hnsw.efSearch = self.ef
        codes: Any = faiss.IndexPQ(X.shape[1], parts, bits)
        codes.pq.cp.min_points_per_centroid, codes.pq.cp.seed = 1, seed
        self._by_name = {"exact": exact, "lists": lists, "graph": graph, "codes": codes}
        for index in self._by_name.values():
            index.train(X)
            index.add(X)
        self.centroids = lists.quantizer.reconstruct_n(0, n_lists)
        self.assign = lists.quantizer.search(X, 1)[1][:, 0]
        self.graph = Graph(graph)
        self.codebooks = faiss.vector_to_array(codes.pq.centroids).reshape(parts, 2**bits, -1)

    def search(self, name: str, q: np.ndarray, k: int) -> list[int]:
        """The ids of at most k vectors near q (d,), by the index "exact", "lists", "graph" or "codes"."""
        return [i for i in self._by_name[name].search(q[None], k)[1][0].tolist() if i >= 0]


def spans_of(pieces: Sequence[str]) -> list[tuple[int, int]]:
    """Where pieces that join to a text begin and end in it, in characters."""
    ends = np.cumsum([0, *map(len, pieces)]).tolist()
    return list(pairwise(ends))


def is_found(
    ids: Iterable[int], spans: Sequence[tuple[int, int]], passage: tuple[int, int], budget: int = 500
) -> bool:
    """Whether at least half of a passage is in the first `budget` characters that are retrieved.

    ids: of chunks, the best first; spans: (start, end) of each chunk in the text; passage: (start, end)
    """
    seen: set[int] = set()
    for i in ids:
        start, end = spans[int(i)]
        seen.update(range(start, min(end, start + budget)))
        budget -= end - start
        if budget <= 0:
            break
    return 2 * len(seen & set(range(*passage))) >= passage[1] - passage[0]
