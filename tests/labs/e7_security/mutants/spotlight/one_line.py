"""Puts tags and document on one line."""

HINT = "line end"


def delimit(doc, nonce):
    return _delimit(doc, nonce).replace(f"<data-{nonce}>\n", f"<data-{nonce}>")
