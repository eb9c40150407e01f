"""Uses the formula at a = 1."""

HINT = "the formula would divide by 0"


def expected_tokens(acceptance, k):
    return float(np.divide(1 - acceptance ** (k + 1), np.float64(max(1 - acceptance, 1e-300))))
