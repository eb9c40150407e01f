"""Takes the system messages out of the request itself."""

HINT = "it stays as it is"


def to_anthropic(request):
    return _to(request, copy=False)
