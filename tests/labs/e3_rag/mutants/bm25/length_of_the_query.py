"""The query's length in place of the document's."""

HINT = "not the query's"


class BM25(_BM25):
    def norm(self, i, query):
        return 1 - self.b + self.b * len(query) / self.mean if self.mean else 1
