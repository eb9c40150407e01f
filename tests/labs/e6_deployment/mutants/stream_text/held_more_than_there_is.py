"""Compares with the text's last n characters where it has fewer."""

HINT = "no more can be held back than there is"


class TextStream(_Stream):
    holds = "uncapped"
