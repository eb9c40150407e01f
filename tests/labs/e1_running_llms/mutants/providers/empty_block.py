"""Makes a block of an empty text."""

HINT = "an empty content has no block"


def to_anthropic(request):
    return _to(request, empty=True)
