"""g all-reduces the gradient as well."""

HINT = "the sum forward; identity backward"


def make_g(comm):
    return _operator(comm, True, True)
