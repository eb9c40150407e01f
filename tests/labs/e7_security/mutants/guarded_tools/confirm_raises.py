"""An exception of confirm passes."""

HINT = "an exception isn't one"


class Guard(_Knobs):
    catch = ()
