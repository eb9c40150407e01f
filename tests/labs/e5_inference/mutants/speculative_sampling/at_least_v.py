"""Takes the smallest index whose cumulative probability is at least v."""

HINT = "equal isn't more"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, side="left")
