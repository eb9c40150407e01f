"""Returns the guesses alone where all stay."""

HINT = "the target has already paid for position k+1"


def verify_draft(p, q, draft, u, v):
    return _verify(p, q, draft, u, v, bonus=False)
