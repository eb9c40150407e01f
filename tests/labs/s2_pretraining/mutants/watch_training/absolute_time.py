"""Takes a rank for slow that takes more than 1.5 seconds."""

HINT = "not a number of seconds"


class Monitor(_Monitor):
    absolute = True
