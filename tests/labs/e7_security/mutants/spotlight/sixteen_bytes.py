"""Asks for 16 bytes."""

HINT = "rand_bytes(8)"


def new_nonce(doc, rand_bytes):
    while (nonce := rand_bytes(16)[:8].hex()) in doc:
        pass
    return nonce
