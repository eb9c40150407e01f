"""The length norm multiplies tf."""

HINT = "is added to tf in the divisor"


class BM25(_BM25):
    gain = staticmethod(lambda tf, k1, norm: tf * norm / (tf * norm + k1))
