"""Counts the turns without the system message that it puts before them."""

HINT = "the most of the *newest* turns"


def window(messages, budget, count):
    head = messages[:1] if messages[0]["role"] == "system" else []
    return _window(
        messages,
        budget,
        count,
        size=lambda kept: count(head[:1] + kept[len(head) :]) - sum(len(m["content"]) for m in head),
    )
