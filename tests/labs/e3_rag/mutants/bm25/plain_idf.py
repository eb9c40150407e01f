"""ln(N / df)."""

HINT = "ln(1 + 0.5 / 2.5)"


class BM25(_BM25):
    idf = staticmethod(lambda n, df: math.log(n / df))
