"""Takes the mark as a pattern."""

HINT = "taken literally"


def datamark(doc, mark="^"):
    _check(mark)
    pattern = mark if mark != "^" else r"\^"
    doc = re.sub(pattern, lambda found: "\\" + found[0], doc.replace("\\", "\\\\"))
    return re.sub(r"\s+", lambda _: mark, doc)
