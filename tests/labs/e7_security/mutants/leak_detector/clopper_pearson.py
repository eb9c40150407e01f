"""The exact interval of Clopper and Pearson."""

HINT = "the formula above"


def attack_success(outcomes):
    from scipy.stats import binomtest

    if not outcomes:
        raise ValueError("no outcomes")
    found = binomtest(sum(outcomes), len(outcomes)).proportion_ci(method="exact")
    return sum(outcomes) / len(outcomes), found.low, found.high
