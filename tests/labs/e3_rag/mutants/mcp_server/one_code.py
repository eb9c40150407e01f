"""Every refusal is −32600."""

HINT = "-32602 for params that are wrong"


def handle(message, tools, resources):
    return _handle(message, tools, resources, code=-32600)
