"""Capital hex digits."""

HINT = None


def new_nonce(doc, rand_bytes):
    while (nonce := rand_bytes(8).hex()) in doc:
        pass
    return nonce.upper()
