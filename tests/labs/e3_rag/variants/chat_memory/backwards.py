"""From the newest turn backwards; turns as lists."""


def _turns(messages):
    turns = []
    for m in messages:
        if m["role"] == "user":
            turns.append([m])
        elif turns:
            turns[-1].append(m)
    return turns


def window(messages, budget, count):
    system = [messages[0]] if messages[0]["role"] == "system" else []
    kept = None
    rest = []
    for turn in reversed(_turns(messages)):
        rest = turn + rest
        if count(system + rest) > budget:
            break
        kept = system + rest
    if kept is None:
        raise ValueError("the last turn doesn't fit")
    return kept


def summary_buffer(messages, budget, count, summarise):
    if count(messages) <= budget:
        return messages
    head, old = [], ""
    for m in messages:
        if m["role"] == "user":
            break
        if m["content"].startswith("Summary: "):
            old = m["content"][9:]
        else:
            head.append(m)
    turns = _turns(messages)
    for n in range(1, len(turns)):
        kept = [m for t in turns[n:] for m in t]
        text = summarise(old, [m for t in turns[:n] for m in t])
        result = head + [dict(role="system", content="Summary: " + text)] + kept
        if count(result) <= budget:
            return result
    raise ValueError("nothing fits")


def vector_memory(query, turns, tokens, budget):
    sims = turns.dot(query)
    chosen = np.zeros(len(tokens), bool)
    for i in np.lexsort((-np.arange(len(tokens)), -sims)):
        if chosen.astype(int) @ np.array(tokens, int) + tokens[i] <= budget:
            chosen[i] = True
    return np.flatnonzero(chosen).tolist()
