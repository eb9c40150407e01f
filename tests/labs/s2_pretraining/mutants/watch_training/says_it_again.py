"""Reports a straggler in every later step as well."""

HINT = "once, at the fifth"


class Monitor(_Monitor):
    repeats = True
