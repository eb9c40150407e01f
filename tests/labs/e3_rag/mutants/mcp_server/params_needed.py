"""Takes a missing params for wrong."""

HINT = "name, description and inputSchema of each tool"


def handle(message, tools, resources):
    return _handle(
        message,
        tools,
        resources,
        params_of=lambda m: m.get("params", {} if m.get("method") == "ping" else None),
    )
