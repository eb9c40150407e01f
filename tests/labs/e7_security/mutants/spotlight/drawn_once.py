"""Draws once."""

HINT = "not once"


def new_nonce(doc, rand_bytes):
    return rand_bytes(8).hex()
