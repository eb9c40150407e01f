"""Leaves max_tokens out."""

HINT = "it is required there"


def to_anthropic(request):
    return _to(request, default=None)
