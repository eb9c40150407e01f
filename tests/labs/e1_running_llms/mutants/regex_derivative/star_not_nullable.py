"""Takes a star for nullable if its body is."""

HINT = "a star may stand for no round at all"


def nullable(r):
    if r[0] == "star":
        return nullable(r[1])
    return _nullable(r)
