"""A nonce from the document's hash, which an attacker can compute."""

HINT = "the hex digits of the 8 bytes"


def new_nonce(doc, rand_bytes):
    import hashlib

    return hashlib.sha256(doc.encode()).hexdigest()[:16]
