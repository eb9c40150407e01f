"""Doubles a mark of the text."""

HINT = "isn't doubled"


def datamark(doc, mark="^"):
    _check(mark)
    return re.sub(r"\s+", lambda _: mark, doc.replace(mark, mark * 2))
