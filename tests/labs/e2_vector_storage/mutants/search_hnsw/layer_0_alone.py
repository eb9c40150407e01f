"""Starts on layer 0 from the entry."""

HINT = "begin at the top layer"


def hnsw_search(distance, graph, ef, k):
    if ef < 1 or k < 1:
        raise ValueError(f"{ef}, {k}")
    return search_layer(distance, lambda i: graph.neighbours(i, 0), graph.entry, max(ef, k))[:k]
