"""Says equal claims once."""

HINT = "also one that is equal to an earlier one"


def cite(claims, passages, supported):
    return _cite(dict.fromkeys(claims), passages, supported)
