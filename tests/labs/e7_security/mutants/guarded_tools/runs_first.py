"""Runs the tool, and then looks whether it might."""

HINT = "a refused tool must not run"


class Guard(_Knobs):
    run_first = True
