"""A word of the query counts once."""

HINT = "as often as it is in the query"


class BM25(_BM25):
    def each(self, query):
        return sorted(set(query))
