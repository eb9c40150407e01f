"""Returns the new token without the guesses that stay."""

HINT = "the target has already paid"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v)[-1:]
