"""Takes a sequence for nullable if one part is."""

HINT = "of a sequence both parts must be nullable"


def nullable(r):
    if r[0] in ("cat", "alt"):
        return nullable(r[1]) or nullable(r[2])
    return r[0] in ("eps", "star")
