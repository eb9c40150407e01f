"""df counts places of a word in place of documents."""

HINT = "df counts the documents that have the word"


class BM25(_BM25):
    by_document = False
    idf = staticmethod(lambda n, df: math.log(1 + max(n - df + 0.5, 0) / (df + 0.5)))
