"""Takes an id of 0 for none."""

HINT = "0 and the empty text are ids"
DEMO = True


def handle(message, tools, resources):
    return _handle(message, tools, resources, is_request=lambda m: bool(m.get("id")))
