"""The factor (k1 + 1) of other forms."""

HINT = "no factor (k1 + 1)"


class BM25(_BM25):
    gain = staticmethod(lambda tf, k1, norm: tf * (k1 + 1) / (tf + k1 * norm))
