"""Walks on the top layer alone, then searches layer 0."""

HINT = "each time from where the last walk ended"


def hnsw_search(distance, graph, ef, k):
    if ef < 1 or k < 1:
        raise ValueError(f"{ef}, {k}")
    here = graph.entry
    if graph.top:
        here = greedy(distance, lambda i: graph.neighbours(i, graph.top), here)
    return search_layer(distance, lambda i: graph.neighbours(i, 0), here, max(ef, k))[:k]
