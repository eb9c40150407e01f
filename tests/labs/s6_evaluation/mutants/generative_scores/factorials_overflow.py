"""Factorials as floats."""

HINT = "don't overflow"


def pass_at_k(n, c, k):
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError("out of range")
    if n - c < k:
        return 1.0
    f = lambda m: float(np.prod(np.arange(1, m + 1, dtype=float)))
    with np.errstate(all="ignore"):
        return 1 - np.float64(f(n - c) * f(n - k)) / np.float64(f(n - c - k) * f(n))
