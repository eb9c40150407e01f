"""Draws a second time, but not a third."""

HINT = "not once"


def new_nonce(doc, rand_bytes):
    nonce = rand_bytes(8).hex()
    return rand_bytes(8).hex() if nonce in doc else nonce
