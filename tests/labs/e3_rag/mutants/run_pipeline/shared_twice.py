"""Goes back from the ends by recursion, and calls a shared node for each that takes from it."""

HINT = "and it is still called once"


def run_pipeline(nodes, edges, inputs):
    def call(name):
        given = dict(inputs.get(name, {}))
        for s, o, t, i in edges:
            if t == name:
                given[i] = call(s)[o]
        return nodes[name](**given)

    ends = sorted(n for n in nodes if n not in {s for s, *_ in edges})
    return {name: call(name) for name in ends}
