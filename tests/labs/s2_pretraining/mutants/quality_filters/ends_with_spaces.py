"""Sees no ellipsis before spaces at the end of a line."""

HINT = "apart from white space"


def gopher_flags(text):
    lines = text.splitlines()
    share = sum(line.endswith(("…", "...")) for line in lines) / len(lines) if lines else 0
    return _gopher(text) | {"ellipsis_lines": share <= 0.3}
