"""Takes arguments of [] for missing ones."""

HINT = "-32602 for params that are wrong"


def handle(message, tools, resources):
    return _handle(message, tools, resources, arguments_of=lambda p: p.get("arguments") or {})
