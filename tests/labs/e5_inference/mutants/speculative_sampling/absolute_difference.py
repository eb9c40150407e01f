"""Takes |p − q| for what is left."""

HINT = "one token from max(p − q, 0)"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, left=lambda p, q: abs(p - q))
