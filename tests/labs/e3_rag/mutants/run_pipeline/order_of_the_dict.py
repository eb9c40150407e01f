"""Calls the nodes in the order of the dict."""

HINT = "nodes come after those that they take from"


def run_pipeline(nodes, edges, inputs):
    outputs = {}
    for name in nodes:
        given = dict(inputs.get(name, {}))
        for s, o, t, i in edges:
            if t == name and s in outputs:
                given[i] = outputs[s][o]
        outputs[name] = nodes[name](**given)
    return outputs
