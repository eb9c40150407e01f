"""Passes stop on as it is."""

HINT = "a text becomes a list of one"


def to_anthropic(request):
    return _to(request, stop_list=False)
