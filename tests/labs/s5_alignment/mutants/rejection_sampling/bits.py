"""The divergence in bits."""

HINT = "choosing among one answer"


def best_of_n_kl(n):
    return math.log2(n) - (n - 1) / n
