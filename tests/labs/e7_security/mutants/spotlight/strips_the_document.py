"""Strips the document."""

HINT = "its own line end stays"


def delimit(doc, nonce):
    return _delimit(doc.strip(), nonce)
