"""Passes on a system message after others."""

HINT = "for a system message after others"


def to_anthropic(request):
    return _to(request, late=False)
