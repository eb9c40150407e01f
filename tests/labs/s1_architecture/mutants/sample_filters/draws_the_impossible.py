"""Takes the first index whose cumulative probability reaches u, which may be a token of probability 0."""

HINT = "exceeds u: >, not ≥"


def draw(probs, u):
    return (probs.cumsum(-1) >= u[..., None]).long().argmax(-1)
