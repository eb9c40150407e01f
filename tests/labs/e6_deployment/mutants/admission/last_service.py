"""Takes the last job's time in place of the mean."""

HINT = "3 in the mean"


class Gate(_Gate):
    mean = "last"
