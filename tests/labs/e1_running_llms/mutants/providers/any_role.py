"""Passes on every role."""

HINT = "ValueError that names the role"


def to_anthropic(request):
    return _to(request, strict=False)
