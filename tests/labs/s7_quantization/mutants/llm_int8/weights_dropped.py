"""Forgets the loud columns' product."""

HINT = "the loud ones are multiplied in fp32"


def int8_matmul(x, w, threshold=6.0):
    out, columns = _int8(x, w, threshold)
    return out - x[:, columns] @ w[:, columns].T, columns
