"""json.dumps with its default, which writes é as an escape."""

HINT = "ensure_ascii=False"


def handle(message, tools, resources):
    return _handle(message, tools, resources, text=lambda v: v if isinstance(v, str) else json.dumps(v))
