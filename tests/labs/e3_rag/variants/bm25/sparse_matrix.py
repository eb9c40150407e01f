"""A scipy matrix of weights, words × documents."""

from scipy import sparse


class BM25:
    def __init__(self, corpus, k1=1.5, b=0.75):
        if not corpus:
            raise ValueError("nothing to index")
        self.rows = {w: j for j, w in enumerate(sorted({w for d in corpus for w in d}))}
        tf = sparse.lil_matrix((max(len(self.rows), 1), len(corpus)))
        for i, d in enumerate(corpus):
            for w in d:
                tf[self.rows[w], i] += 1
        tf = tf.tocoo()
        lengths = np.array([len(d) for d in corpus], float)
        df = np.bincount(tf.row, minlength=tf.shape[0])
        idf = np.log1p((len(corpus) - df + 0.5) / (df + 0.5))
        norm = k1 * (1 - b + b * lengths / (lengths.mean() or 1))
        self.w = sparse.csr_matrix(
            (idf[tf.row] * tf.data / (tf.data + norm[tf.col]), (tf.row, tf.col)), shape=tf.shape
        )

    def scores(self, query):
        known = [self.rows[w] for w in query if w in self.rows]
        return np.asarray(self.w[known].sum(0)).ravel() if known else np.zeros(self.w.shape[1])
