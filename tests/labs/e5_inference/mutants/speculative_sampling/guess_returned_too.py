"""Returns the rejected guess as well."""

HINT = "the guess itself isn't returned"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, keep=True)
