"""Computes the binomials in floating point."""

HINT = "math.comb is exact"


def expected_best_of_n(scores, n):
    if not 1 <= n <= len(scores):
        raise ValueError("n")

    def choose(a, b):
        result = np.float64(1.0)
        for k in range(b):
            result = result * np.float32(a - k) / np.float32(k + 1)
        return np.float32(max(result, 0.0)) if a >= b else np.float32(0.0)

    with np.errstate(all="ignore"):
        N = len(scores)
        return float(sum(choose(i, n - 1) / choose(N, n) * s for i, s in enumerate(sorted(scores))))
