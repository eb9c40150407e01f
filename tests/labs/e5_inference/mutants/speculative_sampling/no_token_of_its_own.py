"""Returns the guesses alone where all stay."""

HINT = "one row more, p[k]"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, bonus=False)
