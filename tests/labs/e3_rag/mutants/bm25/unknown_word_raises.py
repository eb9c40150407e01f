"""Looks an unknown word up as if it were known."""

HINT = "'z'"


class BM25(_BM25):
    def __init__(self, corpus, k1=1.5, b=0.75):
        super().__init__(corpus, k1, b)
        self.df = dict(self.df)

    def scores(self, query):
        for w in query:
            self.df[w]
        return super().scores(query)
