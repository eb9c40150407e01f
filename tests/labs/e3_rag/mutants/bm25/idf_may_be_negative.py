"""The first paper's idf, without 1 +."""

HINT = "a common word lowers the score"
DEMO = True


class BM25(_BM25):
    idf = staticmethod(lambda n, df: math.log((n - df + 0.5) / (df + 0.5)))
