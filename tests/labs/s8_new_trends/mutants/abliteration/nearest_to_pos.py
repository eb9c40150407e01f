"""Goes by the side that pos lies on."""

# A reading that the docstring rules out; a direction of behaviour_direction's never shows the difference.
HINT = None


def probe(h, r, pos, neg):
    a, b = (pos @ r).mean(), (neg @ r).mean()
    return (h @ r - (a + b) / 2) * (a - b).sign() > 0
