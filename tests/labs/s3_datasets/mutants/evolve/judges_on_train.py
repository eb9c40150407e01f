"""Compares on the tasks whose failures it showed."""

HINT = None  # on the visible tasks both batches decide alike; the hidden ones have an operation that is better on train only


def auto_evol(operation, respond, train, dev):
    return _better(operation, respond, train, dev, judge=train)
