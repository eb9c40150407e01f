r"""Takes \b, which is no border beside a bracket."""

HINT = "re.escape"


def mentions(question, values):
    return _mentions(question, values, left=r"\b", right=r"\b")
