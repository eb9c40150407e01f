"""A helper called turns."""


def turns(messages):
    """System part and turns."""
    first = next((i for i, m in enumerate(messages) if m["role"] == "user"), len(messages))
    turns = []
    for m in messages[first:]:
        if m["role"] == "user":
            turns.append([])
        turns[-1].append(m)
    return messages[:first], turns


def window(messages: list[dict], budget: int, count: Callable[[list[dict]], int]) -> list[dict]:
    """The newest turns that fit."""
    system, parts = turns(messages)
    for start in range(len(parts)):
        kept = system + [m for turn in parts[start:] for m in turn]
        if count(kept) <= budget:
            return kept
    raise ValueError("the last turn doesn't fit")


def summary_buffer(
    messages: list[dict],
    budget: int,
    count: Callable[[list[dict]], int],
    summarise: Callable[[str, list[dict]], str],
) -> list[dict]:
    """The newest turns, and a summary of those before."""
    if count(messages) <= budget:
        return list(messages)
    head, parts = turns(messages)
    mark, old, system = "Summary: ", "", []
    for m in head:
        if m["content"].startswith(mark):
            old = m["content"][len(mark) :]
        else:
            system.append(m)
    for n in range(1, len(parts)):
        dropped = [m for turn in parts[:n] for m in turn]
        summary = {"role": "system", "content": mark + summarise(old, dropped)}
        kept = system + [summary] + [m for turn in parts[n:] for m in turn]
        if count(kept) <= budget:
            return kept
    raise ValueError("nothing fits")


def vector_memory(query: np.ndarray, turns: np.ndarray, tokens: list[int], budget: int) -> list[int]:
    """The turns to put before a new question."""
    products = np.asarray(turns) @ np.asarray(query)
    left, chosen = budget, []
    for i in sorted(range(len(tokens)), key=lambda i: (-products[i], -i)):
        if tokens[i] <= left:
            chosen.append(i)
            left -= tokens[i]
    return sorted(chosen)
