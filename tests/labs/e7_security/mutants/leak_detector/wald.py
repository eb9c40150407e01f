"""The textbook's interval."""

HINT = "the textbook's"


def attack_success(outcomes):
    n = len(outcomes)
    if not n:
        raise ValueError("no outcomes")
    p = sum(outcomes) / n
    half = 1.959963984540054 * math.sqrt(p * (1 - p) / n)
    return p, p - half, p + half
