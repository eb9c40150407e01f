"""Binary search over the turns, since the count grows with each."""

import bisect


def window(messages, budget, count):
    head = messages[: int(messages[0]["role"] == "system")]
    starts = [i for i in range(len(messages)) if messages[i]["role"] == "user"]
    n = bisect.bisect_left(starts, True, key=lambda s: count(head + messages[s:]) <= budget)
    if n == len(starts):
        raise ValueError(budget)
    return [*head, *messages[starts[n] :]]


def summary_buffer(messages, budget, count, summarise):
    def result(n):
        text = summarise(old, messages[starts[0] : starts[n]])
        return [*prompt, {"role": "system", "content": f"Summary: {text}"}, *messages[starts[n] :]]

    if count(messages) <= budget:
        return messages[:]
    starts = [i for i, m in enumerate(messages) if m["role"] == "user"]
    front = messages[: starts[0]]
    summaries = [m for m in front if m["content"][:9] == "Summary: "]
    prompt = [m for m in front if m not in summaries]
    old = summaries[0]["content"][9:] if summaries else ""
    found = next((r for r in (result(n) for n in range(1, len(starts))) if count(r) <= budget), None)
    if found is None:
        raise ValueError("too small a budget")
    return found


def vector_memory(query, turns, tokens, budget):
    order = sorted(enumerate((turns @ query).tolist()), key=lambda p: (p[1], p[0]), reverse=True)
    kept, used = set(), 0
    for i, _ in order:
        if used + tokens[i] <= budget:
            kept |= {i}
            used += tokens[i]
    return [i for i in range(len(tokens)) if i in kept]
