"""Takes an empty nonce."""

HINT = "an empty nonce"


def delimit(doc, nonce):
    return _delimit(doc, nonce) if nonce else f"<data->\n{doc}\n</data->"
