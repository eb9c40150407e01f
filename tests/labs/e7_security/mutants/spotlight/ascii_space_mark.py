"""Refuses only a space, a tab and a line end of all white space."""

HINT = "no white space"


def datamark(doc, mark="^"):
    return _datamark(doc, mark, check=lambda m: _check("x" if m in " \t\n" else "^" if m.isspace() else m))
