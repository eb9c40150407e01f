"""Keeps the name parameters."""

HINT = None


def to_anthropic(request):
    return _to(request, schema="parameters")
