"""Lets the library's own error through."""

HINT = "name it"


def tool_schema(fn):
    return _schema(fn, error=KeyError)
