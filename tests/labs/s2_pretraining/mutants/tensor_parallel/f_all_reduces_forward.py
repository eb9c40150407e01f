"""f and g exchanged."""

HINT = "identity forward"


def make_f(comm):
    return _operator(comm, True, False)
