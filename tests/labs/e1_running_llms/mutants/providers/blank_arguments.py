"""Parses empty arguments as JSON."""

HINT = "empty arguments are no JSON text: they become {}"


def to_anthropic(request):
    return _to(request, blank="")
