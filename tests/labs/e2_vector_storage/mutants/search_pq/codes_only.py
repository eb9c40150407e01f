"""Forgets the codebooks."""

HINT = "codes, and 256 · 384 float32 for the codebooks"


def pq_bytes(N, M, K, d):
    return N * M
