"""Writes the exception's repr."""

HINT = "str of the exception"


def handle(message, tools, resources):
    return _handle(
        message,
        tools,
        resources,
        failed=lambda e: {"result": {"content": [{"type": "text", "text": repr(e)}], "isError": True}},
    )
