"""Lists tools without their schema."""

HINT = "name, description and inputSchema"


def handle(message, tools, resources):
    return _handle(message, tools, resources, show=("description",))
