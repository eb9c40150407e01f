"""A right BM25 with a knob for each mistake."""


class _BM25:
    idf = staticmethod(lambda n, df: math.log(1 + (n - df + 0.5) / (df + 0.5)))
    gain = staticmethod(lambda tf, k1, norm: tf / (tf + k1 * norm))
    by_document = True
    dtype = np.float64

    def __init__(self, corpus, k1=1.5, b=0.75):
        if not corpus:
            raise ValueError("no documents")
        self.corpus, self.k1, self.b = [Counter(d) for d in corpus], k1, b
        self.df = Counter(w for d in corpus for w in (set(d) if self.by_document else d))
        self.lengths = self.measure(corpus)
        self.mean = self.average(self.lengths)

    def measure(self, corpus):
        return [len(d) for d in corpus]

    def average(self, lengths):
        return sum(lengths) / len(lengths)

    def norm(self, i, query):
        return 1 - self.b + self.b * self.lengths[i] / self.mean if self.mean else 1

    def each(self, query):
        return query

    def scores(self, query):
        out = np.zeros(len(self.corpus), self.dtype)
        for w in self.each(query):
            for i, counts in enumerate(self.corpus):
                if counts[w]:
                    out[i] += self.idf(len(self.corpus), self.df[w]) * self.gain(
                        counts[w], self.k1, self.norm(i, query)
                    )
        return out
