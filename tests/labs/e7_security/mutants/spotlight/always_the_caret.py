"""Escapes the caret, whatever the mark is."""

HINT = "^ is then"


def datamark(doc, mark="^"):
    _check(mark)
    doc = doc.replace("\\", "\\\\").replace("^", "\\^")
    return re.sub(r"\s+", lambda _: mark, doc)
