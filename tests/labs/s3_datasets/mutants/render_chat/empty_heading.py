"""Writes the heading of an input that isn't there."""

HINT = "no heading for it"


def alpaca(instruction, input="", output=""):
    return _alpaca(instruction, input, output, heading=True)
