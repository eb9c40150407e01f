"""Takes an operation that is equally good."""

HINT = "lower, not equal"


def auto_evol(operation, respond, train, dev):
    return _better(operation, respond, train, dev, compare=lambda new, old: new <= old)
