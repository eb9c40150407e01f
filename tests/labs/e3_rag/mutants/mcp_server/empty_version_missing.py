"""Takes an empty version for a missing one."""

HINT = "the version is the client's own"


def handle(message, tools, resources):
    if message.get("method") == "initialize" and message.get("params") == {
        **message["params"],
        "protocolVersion": "",
    }:
        message = message | {"params": {}}
    return _handle(message, tools, resources)
