"""The result forgets the labels of what went into it."""

HINT = "those of the arguments, of the context"


class Guard(_Knobs):
    arguments_in_result = False
