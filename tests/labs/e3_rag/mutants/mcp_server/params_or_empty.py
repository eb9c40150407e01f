"""Takes params of [] and null for missing ones."""

HINT = "-32602 for params that are wrong"


def handle(message, tools, resources):
    return _handle(message, tools, resources, params_of=lambda m: m.get("params") or {})
