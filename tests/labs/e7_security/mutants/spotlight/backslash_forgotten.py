"""Escapes marks but not backslashes."""

HINT = "a backslash of the text gets one"


def datamark(doc, mark="^"):
    _check(mark)
    return re.sub(r"\s+", lambda _: mark, doc.replace(mark, "\\" + mark))
