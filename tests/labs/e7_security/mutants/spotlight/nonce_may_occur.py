"""Doesn't mind a nonce that stands in the document."""

HINT = "is refused"


def delimit(doc, nonce):
    return f"<data-{nonce}>\n{doc}\n</data-{nonce}>"
