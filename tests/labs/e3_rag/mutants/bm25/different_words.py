"""A document's length is that of its set of words."""

HINT = "its own length"


class BM25(_BM25):
    def measure(self, corpus):
        return [len(set(d)) for d in corpus]
