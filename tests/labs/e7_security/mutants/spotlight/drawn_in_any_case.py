"""Draws again for a nonce that stands in the document in capitals."""

HINT = "draws again"


def new_nonce(doc, rand_bytes):
    while (nonce := rand_bytes(8).hex()) in doc.lower():
        pass
    return nonce
