"""json.dumps of texts as well."""

HINT = "the text is what the tool returned"


def handle(message, tools, resources):
    return _handle(message, tools, resources, text=lambda v: json.dumps(v, ensure_ascii=False))
