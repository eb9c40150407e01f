"""Leaves natural logarithms where bits are asked for."""

HINT = "divide by ln 2"


def bits_per_byte(logprob, text):
    if not text:
        raise ValueError("empty")
    return -logprob / len(text.encode())
