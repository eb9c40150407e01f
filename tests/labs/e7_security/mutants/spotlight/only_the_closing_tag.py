"""Refuses only a document with the closing tag."""

HINT = "anywhere in the document"


def delimit(doc, nonce):
    if not nonce or f"</data-{nonce}>" in doc:
        raise ValueError("draw another nonce")
    return f"<data-{nonce}>\n{doc}\n</data-{nonce}>"
