"""Divides by characters."""

HINT = "9 bytes"


def bits_per_byte(logprob, text):
    if not text:
        raise ValueError("empty")
    return -logprob / (math.log(2) * len(text))
