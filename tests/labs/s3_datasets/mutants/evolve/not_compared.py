"""Takes the new operation without comparing."""

HINT = "kept only if its rate on dev is lower"


def auto_evol(operation, respond, train, dev):
    return _better(operation, respond, train, dev, compare=lambda new, old: True)
