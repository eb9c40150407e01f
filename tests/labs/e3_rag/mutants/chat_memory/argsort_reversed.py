"""Turns round an argsort that keeps no order of equal products."""

HINT = "np.argsort keeps no order of equal ones"


def vector_memory(query, turns, tokens, budget):
    chosen = []
    for i in np.argsort(turns @ query)[::-1].tolist():
        if tokens[i] <= budget:
            chosen.append(i)
            budget -= tokens[i]
    return sorted(chosen)
