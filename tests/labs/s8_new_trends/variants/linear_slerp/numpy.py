"""By numpy."""


def linear_merge(tensors, weights, normalize=True):
    if len(tensors) == 0 or len(tensors) != len(weights) or len({tuple(x.shape) for x in tensors}) > 1:
        raise ValueError("one shape, and a weight for each tensor")
    if normalize and sum(weights) == 0:
        raise ValueError("the weights sum to 0")
    stacked = np.stack([x.numpy() for x in tensors])
    out = np.tensordot(np.asarray(weights, dtype=np.float64), stacked.astype(np.float64), axes=1)
    return torch.from_numpy(np.asarray(out / (sum(weights) if normalize else 1))).to(tensors[0].dtype)


def slerp(t, a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    x, y = (v.numpy().astype(np.float64).ravel() for v in (a, b))
    n, m = np.linalg.norm(x), np.linalg.norm(y)
    cosine = x @ y / (n * m) if min(n, m) >= 1e-8 else 1.0
    if abs(cosine) > 0.9995:
        out = (1 - t) * x + t * y
    else:
        theta = np.arccos(cosine)
        out = np.sin((1 - t) * theta) / np.sin(theta) * x + np.sin(t * theta) / np.sin(theta) * y
    return torch.from_numpy(out.reshape(a.shape)).to(a.dtype)
