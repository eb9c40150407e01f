"""Looks for the word secret anywhere in a label."""

HINT = "which begin with 'secret:'"


class Guard(_Knobs):
    secret = staticmethod(lambda label: "secret" in label)
