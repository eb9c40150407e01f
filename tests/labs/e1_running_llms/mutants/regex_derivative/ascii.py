"""Knows ASCII alone."""

HINT = "derive by bytes of UTF-8"


def derive(r, byte):
    return _derive(r, byte, text=True)
