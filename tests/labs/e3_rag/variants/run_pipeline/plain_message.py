"""The standard library's sorter; the names in messages stand without quotation marks."""

import graphlib


def run_pipeline(nodes, edges, inputs):
    """With the standard library's sorter."""
    unknown = [n for n in inputs if n not in nodes]
    unknown += [n for s, _, t, _ in edges for n in (s, t) if n not in nodes]
    if unknown:
        raise ValueError(f"no node called {unknown[0]}")
    sorter = graphlib.TopologicalSorter({name: [] for name in nodes})
    for source, _, target, _ in edges:
        sorter.add(target, source)
    sorter.prepare()  # CycleError is a ValueError that says "nodes are in a cycle"
    heap, returned = list(sorter.get_ready()), {}
    heapq.heapify(heap)
    while heap:
        name = heapq.heappop(heap)
        given = {**inputs.get(name, {})}
        for source, output, target, key in edges:
            if target == name:
                try:
                    given[key] = returned[source][output]
                except KeyError:
                    raise KeyError(f"node {source} has no output {output}") from None
        returned[name] = nodes[name](**given)
        sorter.done(name)
        for other in sorter.get_ready():
            heapq.heappush(heap, other)
    return returned
