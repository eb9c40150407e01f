"""Passes on every role."""

HINT = None


def to_anthropic(request):
    return _to(request, strict=False)
