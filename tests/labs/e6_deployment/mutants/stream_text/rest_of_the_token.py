"""Sends all of the token in which the stop text ends."""

HINT = "nothing of it and nothing behind it"


class TextStream(_Stream):
    after = True
