"""Counts log2(K) bits a part in place of one byte."""

HINT = "at one byte"


def pq_bytes(N, M, K, d):
    return int(N * M * math.log2(K) / 8) + K * d * 4
