"""The logarithm to the base 2."""

HINT = "its idf is ln(1 + 0.5 / 2.5)"


class BM25(_BM25):
    idf = staticmethod(lambda n, df: math.log2(1 + (n - df + 0.5) / (df + 0.5)))
