"""Only steps that add something count."""

HINT = "in vain or not"


def chain(question, retrieve, propose, k, max_steps):
    evidence, queries, vain, steps = list(dict.fromkeys(retrieve(question, k))), [question], 0, 0
    while steps < max_steps and vain < 2:
        fresh = [p for p in propose(question, list(evidence)) if p not in queries]
        if not fresh:
            break
        queries.append(fresh[0])
        new = [i for i in retrieve(fresh[0], k) if i not in evidence][:1]
        evidence += new
        steps, vain = (steps + 1, 0) if new else (steps, vain + 1)
    return Chain(evidence, queries)
