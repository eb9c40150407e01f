"""Asks for a new operation though nothing failed."""

HINT = "only failures are a reason to ask"


def auto_evol(operation, respond, train, dev):
    return _better(operation, respond, train, dev, always=True, compare=lambda new, old: new < old or not new)
