"""Forgets k1 and b."""

HINT = "k1 and b are the arguments"


class BM25(_BM25):
    def __init__(self, corpus, k1=1.5, b=0.75):
        super().__init__(corpus)
