"""A tool that raises gives its text, and isError stays false."""

HINT = "a tool's failure is a *result* with isError true"


def handle(message, tools, resources):
    return _handle(
        message,
        tools,
        resources,
        failed=lambda e: {"result": {"content": [{"type": "text", "text": str(e)}], "isError": False}},
    )
