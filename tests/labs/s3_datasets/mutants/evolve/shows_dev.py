"""Shows the failures of dev too."""

HINT = "and nothing of dev"


def auto_evol(operation, respond, train, dev):
    return _better(operation, respond, train, dev, shown=[*train, *dev])
