"""The divergence without its second term."""

HINT = "choosing among one answer"


def best_of_n_kl(n):
    return math.log(n)
