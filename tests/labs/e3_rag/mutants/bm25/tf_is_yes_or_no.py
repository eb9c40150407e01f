"""A word is there or not."""

HINT = "tf counts its places in this document"


class BM25(_BM25):
    gain = staticmethod(lambda tf, k1, norm: 1 / (1 + k1 * norm))
