"""Takes the largest entry of what is left."""

HINT = "so that it is a distribution, and draw by v"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, left=lambda p, q: np.eye(len(p))[np.argmax(p - q)])
