"""b and 1 − b changed places."""

HINT = "1 − b + b"


class BM25(_BM25):
    idf = staticmethod(lambda n, df: math.log(1 + (n - df + 0.5) / (df + 0.5)))

    def norm(self, i, query):
        return self.b + (1 - self.b) * self.lengths[i] / self.mean if self.b else 1
