"""Parses empty arguments as JSON."""

HINT = "empty arguments are {}"


def to_anthropic(request):
    return _to(request, blank="")
