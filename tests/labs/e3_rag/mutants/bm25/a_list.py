"""Returns a list."""

HINT = "a list isn't an array"


class BM25(_BM25):
    def scores(self, query):
        return super().scores(query).tolist()
