"""Counts codebooks of d numbers for each part."""

HINT = "codes, and 256 · 384 float32 for the codebooks"


def pq_bytes(N, M, K, d):
    return N * M + M * K * d * 4
