"""Keeps the name parameters."""

HINT = "parameters are called input_schema"


def to_anthropic(request):
    return _to(request, schema="parameters")
