"""Takes the text of all parts that are no image."""

HINT = 'a part\'s "type" decides'


def _text(content):
    if isinstance(content, str):
        return content
    return "".join(p["text"] for p in content if p["type"] != "image")


def make_respond(stream, system):
    return _made(stream, system, text_of=_text)
