"""The mean length leaves empty documents out."""

HINT = "and in the mean length"


class BM25(_BM25):
    def average(self, lengths):
        full = [n for n in lengths if n]
        return sum(full) / len(full) if full else 0
