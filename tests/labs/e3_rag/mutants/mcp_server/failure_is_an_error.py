"""A tool that raises gives a protocol error."""

HINT = "a tool's failure is a *result*"


def handle(message, tools, resources):
    return _handle(message, tools, resources, failed=lambda e: {"error": {"code": -32603, "message": str(e)}})
