"""Shows the warning and raises all the same."""

HINT = "catch the exception around the loop"


def make_respond(stream, system):
    return _made(stream, system, raise_again=True)
