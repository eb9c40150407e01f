"""Keeps k on layer 0, not ef."""

HINT = "keep ef, and take the best k of them at the end"


def hnsw_search(distance, graph, ef, k):
    if ef < 1 or k < 1:
        raise ValueError(f"{ef}, {k}")
    here = graph.entry
    for layer in range(graph.top, 0, -1):
        here = greedy(distance, lambda i: graph.neighbours(i, layer), here)
    return search_layer(distance, lambda i: graph.neighbours(i, 0), here, k)
