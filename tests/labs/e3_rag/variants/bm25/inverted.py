"""An inverted index: word → documents and counts."""


class BM25:
    def __init__(self, corpus, k1=1.5, b=0.75):
        if len(corpus) == 0:
            raise ValueError("empty corpus")
        self.n = len(corpus)
        total = sum(map(len, corpus))
        self.postings = {}
        for i, d in enumerate(corpus):
            for w in set(d):
                tf = d.count(w)
                part = tf / (tf + k1 * (1 - b + b * len(d) * self.n / total))
                self.postings.setdefault(w, []).append((i, part))

    def scores(self, query):
        s = np.zeros(self.n, dtype=float)
        for w, times in Counter(query).items():
            found = self.postings.get(w, [])
            for i, part in found:
                s[i] += times * part * np.log1p((self.n - len(found) + 0.5) / (len(found) + 0.5))
        return s
