"""Writes the result as JSON after the try."""

HINT = "json.dumps of what it returns belong into one `try`"


def handle(message, tools, resources):
    return _handle(message, tools, resources, late=True)
