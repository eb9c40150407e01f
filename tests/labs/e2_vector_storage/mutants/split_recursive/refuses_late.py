"""Looks at the size only where there is text."""

HINT = "every size below 1 is refused, before the text is looked at"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, length) if text else []
