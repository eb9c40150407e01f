"""Takes alternatives for nullable if both are."""

HINT = "of alternatives one is enough"


def nullable(r):
    if r[0] in ("cat", "alt"):
        return nullable(r[1]) and nullable(r[2])
    return r[0] in ("eps", "star")
