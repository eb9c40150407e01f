"""Takes the text of every part that has one."""

HINT = 'a part\'s "type" decides'


def _text(content):
    return content if isinstance(content, str) else "".join(p.get("text", "") for p in content)


def make_respond(stream, system):
    return _made(stream, system, text_of=_text)
