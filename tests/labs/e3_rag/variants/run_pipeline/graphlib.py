"""The standard library's sorter, with a heap of those that are ready."""

from graphlib import CycleError, TopologicalSorter


def run_pipeline(nodes, edges, inputs):
    unknown = ({n for s, _, t, _ in edges for n in (s, t)} | set(inputs)) - set(nodes)
    if unknown:
        raise ValueError(f"unknown nodes: {', '.join(sorted(unknown))}")
    sorter = TopologicalSorter({n: [s for s, _, t, _ in edges if t == n] for n in nodes})
    try:
        sorter.prepare()
    except CycleError as error:
        raise ValueError(f"the graph has a cycle: {error.args[1]}") from None
    heap, out = [], {}
    while sorter.is_active():
        for n in sorter.get_ready():
            heapq.heappush(heap, n)
        n = heapq.heappop(heap)
        given = {**inputs.get(n, {})}
        for s, o, t, i in edges:
            if t == n:
                try:
                    given[i] = out[s][o]
                except KeyError:
                    raise KeyError(f"{s!r} lacks {o!r}") from None
        out[n] = nodes[n](**given)
        sorter.done(n)
    return out
