"""Leaves the system message among the others."""

HINT = "leading system messages move beside the messages"
DEMO = True


def to_anthropic(request):
    return _to(request, system=False)
