"""A message for each result."""

HINT = "results in a row are one user's message"


def to_anthropic(request):
    return _to(request, merge=False)
