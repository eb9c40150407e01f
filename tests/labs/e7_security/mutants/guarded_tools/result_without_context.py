"""The result forgets what the call was chosen by."""

HINT = "those of the arguments, of the context"


class Guard(_Knobs):
    context_in_result = False
