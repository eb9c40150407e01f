"""Adds up without dividing."""

HINT = "every labelled token counts alike"


def accumulate(model, micro):
    return _accumulate(model, micro, mean="sum")
