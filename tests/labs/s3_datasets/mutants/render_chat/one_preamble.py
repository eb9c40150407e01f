"""Uses the preamble that speaks of an input always."""

HINT = "the preamble that doesn't speak of an input"


def alpaca(instruction, input="", output=""):
    return _alpaca(instruction, input, output, preamble=True)
