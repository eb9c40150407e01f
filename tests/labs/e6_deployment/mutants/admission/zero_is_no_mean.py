"""Takes a mean of 0 s for none."""

HINT = "a mean of 0 s is a mean"


class Gate(_Gate):
    zero_is_a_mean = False
