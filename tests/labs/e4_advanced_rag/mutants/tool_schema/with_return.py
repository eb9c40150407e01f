"""Keeps what the function returns."""

HINT = 'without "return"'


def tool_schema(fn):
    made = _schema(fn, keep_return=True)
    made["function"].setdefault("return", {"type": "null"})
    return made
