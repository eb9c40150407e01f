"""An error has an empty result besides."""

HINT = "result or error, never both"


def handle(message, tools, resources):
    return _handle(message, tools, resources, both=True)
