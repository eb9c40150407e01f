"""Checks max(ef, k), which hides a 0."""

HINT = "max(ef, k) hides"


def hnsw_search(distance, graph, ef, k):
    here = graph.entry
    for layer in range(graph.top, 0, -1):
        here = greedy(distance, lambda i: graph.neighbours(i, layer), here)
    return search_layer(distance, lambda i: graph.neighbours(i, 0), here, max(ef, k))[:k]
