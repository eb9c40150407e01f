"""A while loop with sets for what is known."""


def chain(question, retrieve, propose, k, max_steps):
    out = Chain([], [question])
    seen, asked = set(), {question}
    for i in retrieve(question, k):
        if i not in seen:
            seen.add(i)
            out.evidence.append(i)
    steps = misses = 0
    while steps < max_steps and misses < 2:
        steps += 1
        for candidate in propose(question, out.evidence[:]):
            if candidate not in asked:
                break
        else:
            break
        asked.add(candidate)
        out.queries.append(candidate)
        misses += 1
        for i in retrieve(candidate, k):
            if i not in seen:
                seen.add(i)
                out.evidence.append(i)
                misses = 0
                break
    return out
