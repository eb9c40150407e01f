"""Takes a rank for slow that takes more than 1.5 seconds."""

HINT = None


class Monitor(_Monitor):
    absolute = True
