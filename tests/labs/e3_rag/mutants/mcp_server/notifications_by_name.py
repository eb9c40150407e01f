"""Goes by the method's name in place of the id."""

HINT = "whatever its method"


def handle(message, tools, resources):
    if message["method"].startswith("notifications/"):
        return None
    return _handle({"id": None} | message, tools, resources)
