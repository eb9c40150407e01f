"""The text is str of what the tool returned."""

HINT = "goes through json.dumps"


def handle(message, tools, resources):
    return _handle(message, tools, resources, text=str)
