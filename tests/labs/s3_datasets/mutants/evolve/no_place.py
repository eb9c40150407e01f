"""Takes an operation without a place for the task."""

HINT = 'it must hold "{task}"'


def auto_evol(operation, respond, train, dev):
    bad = [t for t in train if failed(t, respond(operation.replace("{task}", t)))]
    if not bad:
        return operation
    new = _better(operation, respond, train, dev, place=False, compare=lambda new, old: True)
    return new if "{task}" not in new else _better(operation, respond, train, dev)
