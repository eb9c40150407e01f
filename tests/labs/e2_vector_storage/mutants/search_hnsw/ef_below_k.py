"""Keeps ef even if k is larger, and returns fewer."""

HINT = "a search for k keeps max(ef, k)"


def hnsw_search(distance, graph, ef, k):
    if ef < 1 or k < 1:
        raise ValueError(f"{ef}, {k}")
    here = graph.entry
    for layer in range(graph.top, 0, -1):
        here = greedy(distance, lambda i: graph.neighbours(i, layer), here)
    return search_layer(distance, lambda i: graph.neighbours(i, 0), here, ef)[:k]
