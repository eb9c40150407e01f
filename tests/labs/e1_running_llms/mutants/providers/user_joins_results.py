"""Puts what the user says next into the message of results."""

HINT = "a message of its own"


def to_anthropic(request):
    return _to(request, glue=True)
