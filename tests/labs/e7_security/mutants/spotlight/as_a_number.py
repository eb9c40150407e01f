"""Loses leading zeros."""

HINT = "leading zeros"


def new_nonce(doc, rand_bytes):
    while (nonce := f"{int.from_bytes(rand_bytes(8)):x}") in doc:
        pass
    return nonce
