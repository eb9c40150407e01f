"""Gives zero bits for an empty text."""

HINT = "bits_per_byte of nothing"


def bits_per_byte(logprob, text):
    return -logprob / (math.log(2) * len(text.encode())) if text else 0.0
