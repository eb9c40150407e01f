"""Takes parameters for granted, and passes a description of None."""

HINT = "may be missing"


def to_anthropic(request):
    return _to(request, lenient=False)
