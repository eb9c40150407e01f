"""Takes an empty corpus."""

HINT = "an empty corpus"


class BM25(_BM25):
    def __init__(self, corpus, k1=1.5, b=0.75):
        if corpus:
            super().__init__(corpus, k1, b)
