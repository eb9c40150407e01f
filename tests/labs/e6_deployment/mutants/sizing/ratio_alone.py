"""Forgets how many there are."""

HINT = "⌈4 · 30/20⌉"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, without_current=True)
