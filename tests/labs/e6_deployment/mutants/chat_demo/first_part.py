"""Takes the first part alone."""

HINT = 'join the "text" of the parts'


def make_respond(stream, system):
    return _made(stream, system, text_of=lambda c: c if isinstance(c, str) else c[0].get("text", ""))
