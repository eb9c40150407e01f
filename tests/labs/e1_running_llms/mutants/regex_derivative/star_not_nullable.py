"""Takes a star for nullable if its body is."""

HINT = "nullable"


def nullable(r):
    if r[0] == "star":
        return nullable(r[1])
    return _nullable(r)
