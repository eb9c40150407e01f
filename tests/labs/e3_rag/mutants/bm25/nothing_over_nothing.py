"""Puts tf = 0 into the formula, which k1 = 0 makes 0 / 0."""

HINT = "a document without the word gets nothing"


class BM25(_BM25):
    def scores(self, query):
        out = np.zeros(len(self.corpus))
        for w in query:
            tf = np.array([c[w] for c in self.corpus], float)
            norm = np.array([self.norm(i, query) for i in range(len(self.corpus))])
            with np.errstate(all="ignore"):
                out += self.idf(len(self.corpus), self.df[w]) * tf / (tf + self.k1 * norm)
        return out
