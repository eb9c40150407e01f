"""Drops all turns but the last."""

HINT = "take the first that fits"


def summary_buffer(messages, budget, count, summarise):
    if count(messages) <= budget:
        return messages
    last = max(i for i, m in enumerate(messages) if m["role"] == "user")
    first = min(i for i, m in enumerate(messages) if m["role"] == "user")
    short = _summary(
        messages[:first] + [{"role": "user", "content": ""}] + messages[last:],
        budget,
        lambda kept: 10**9 if kept[-2:-1] and kept[-2]["content"] == "" else count(kept),
        lambda old, dropped: summarise(old, messages[first:last]),
    )
    return short
