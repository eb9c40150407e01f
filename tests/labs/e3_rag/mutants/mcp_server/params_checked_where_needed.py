"""Looks at params only where the method needs some."""

HINT = "-32602 for params that are wrong"


def _needed(message):
    params = message.get("params", {})
    return params if message.get("method") in ("initialize", "tools/call", "resources/read") else {}


def handle(message, tools, resources):
    return _handle(message, tools, resources, params_of=_needed)
