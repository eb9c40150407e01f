"""Returns float32."""

HINT = "a numpy array of float64"


class BM25(_BM25):
    dtype = np.float32
