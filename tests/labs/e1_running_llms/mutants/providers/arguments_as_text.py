"""Leaves arguments as JSON text."""

HINT = "arguments are a JSON text, input is an object"


def to_anthropic(request):
    return _to(request, parse_arguments=False)
