"""Takes a missing version for the newest."""

HINT = "-32602 for params that are wrong"


def handle(message, tools, resources):
    return _handle(
        message,
        tools,
        resources,
        version=lambda p: p.get("protocolVersion", "2025-06-18"),
        version_needed=False,
    )
