"""Compares on the tasks whose failures it showed."""

HINT = "dev decides, not the tasks whose failures were shown"


def auto_evol(operation, respond, train, dev):
    return _better(operation, respond, train, dev, judge=train)
