"""Takes a resource with an empty text for unknown."""

HINT = "be it empty"


def handle(message, tools, resources):
    return _handle(
        message,
        tools,
        resources,
        readable=lambda u, table: isinstance(u, str) and bool(table.get(u, {}).get("text")),
    )
