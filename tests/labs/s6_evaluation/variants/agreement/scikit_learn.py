"""sklearn's confusion_matrix; coincidences in a matrix."""


def kappa(a, b, labels, weights=None):
    from sklearn.metrics import confusion_matrix

    if len(a) != len(b):
        raise ValueError("lengths")
    index = list(labels)
    o = confusion_matrix([index.index(x) for x in a], [index.index(x) for x in b], labels=range(len(index)))
    i, j = np.indices(o.shape)
    w = (i != j) * 1.0 if weights is None else np.abs(i - j) ** (1 if weights == "linear" else 2)
    e = o.sum(axis=1, keepdims=True) @ o.sum(axis=0, keepdims=True) / o.sum()
    if not (w * e).any():
        return 1
    return 1 - (w * o).sum() / (w * e).sum()


def krippendorff_alpha(units):
    values = sorted({v for u in units for v in u if v is not None})
    c = np.zeros((len(values),) * 2)
    for u in units:
        u = [values.index(v) for v in u if v is not None]
        for x in range(len(u)):
            for y in range(len(u)):
                if x != y:
                    c[u[x], u[y]] += 1 / (len(u) - 1)
    n = c.sum()
    if n == 0:
        raise ValueError("nothing")
    m = c.sum(0)
    d = n * n - (m * m).sum()
    return 1.0 if d == 0 else 1 - (n - 1) * (n - np.trace(c)) / d
