"""Refuses a nonce that stands in the document in other letters."""

HINT = "this nonce doesn't occur"


def delimit(doc, nonce):
    if nonce.lower() in doc.lower():
        raise ValueError("draw another nonce")
    return _delimit(doc, nonce)
