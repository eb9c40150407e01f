"""Escapes what looks like a tag in the document."""

HINT = "stays as it is"


def delimit(doc, nonce):
    return _delimit(doc.replace("<", "&lt;"), nonce)
