"""Escapes marks first and then the backslashes that it wrote."""

HINT = "isn't doubled"


def datamark(doc, mark="^"):
    _check(mark)
    doc = doc.replace(mark, "\\" + mark).replace("\\", "\\\\")
    return re.sub(r"\s+", lambda _: mark, doc)
