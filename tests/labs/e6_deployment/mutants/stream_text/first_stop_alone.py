"""Holds back for the first stop text only."""

HINT = "hold back for each of them"


class TextStream(_Stream):
    holds = "first stop"

    def __init__(self, tok, stop):
        super().__init__(tok, stop or ["\0"])
