"""Capital hex digits."""

HINT = "in small letters"


def new_nonce(doc, rand_bytes):
    while (nonce := rand_bytes(8).hex()) in doc:
        pass
    return nonce.upper()
