"""The order first, by looking anew for who may run; the names in messages stand without quotation marks."""


def run_pipeline(nodes, edges, inputs):
    """Whoever waits for nobody, one at a time."""
    for who in [*inputs, *(end for edge in edges for end in (edge[0], edge[2]))]:
        if who not in nodes:
            raise ValueError(f"no node called {who}")
    turns = []
    while len(turns) < len(nodes):
        ready = [n for n in nodes if n not in turns and all(e[0] in turns for e in edges if e[2] == n)]
        if not ready:
            raise ValueError(f"nodes wait in a cycle: {', '.join(nodes.keys() - turns)}")
        turns.append(min(ready))
    done = {}
    for turn in turns:
        kwargs = dict(inputs.get(turn, {}))
        for edge in filter(lambda e: e[2] == turn, edges):
            if edge[1] not in done[edge[0]]:
                raise KeyError(f"node {edge[0]} has no output {edge[1]}")
            kwargs[edge[3]] = done[edge[0]][edge[1]]
        done[turn] = nodes[turn](**kwargs)
    return done
