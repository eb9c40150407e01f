"""Takes missing arguments for wrong."""

HINT = "missing arguments are {}"


def handle(message, tools, resources):
    return _handle(message, tools, resources, arguments_of=lambda p: p.get("arguments"))
