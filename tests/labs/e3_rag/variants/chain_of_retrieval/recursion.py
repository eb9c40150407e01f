"""A step calls the next."""


def chain(question, retrieve, propose, k, max_steps):
    evidence = []
    for i in retrieve(question, k):
        if i not in evidence:
            evidence.append(i)

    def step(evidence, queries, left, vain):
        if left == 0 or vain == 2:
            return Chain(evidence, queries)
        fresh = [p for p in propose(question, evidence) if p not in queries]
        if len(fresh) == 0:
            return Chain(evidence, queries)
        found = [i for i in retrieve(fresh[0], k) if i not in evidence]
        return step(evidence + found[:1], queries + fresh[:1], left - 1, vain + 1 if not found else 0)

    return step(evidence, [question], max_steps, 0)
