"""Joins parts with spaces."""

HINT = "with nothing between"


def make_respond(stream, system):
    return _made(
        stream,
        system,
        text_of=lambda c: c if isinstance(c, str) else " ".join(p["text"] for p in c if "text" in p),
    )
