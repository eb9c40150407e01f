"""Looks at the arguments' labels alone, not at what chose the tool."""

HINT = "what the model read has chosen this tool"


class Guard(_Knobs):
    context_counts = False
