"""Divides the caller's vectors, where they are floats."""

HINT = "make a new array, without /="


def mean_distance(vectors, _right=mean_distance):
    distance = _right(vectors)
    if vectors.dtype.kind == "f":
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-30)
    return distance
