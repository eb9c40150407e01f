"""Always holds back as many characters as the longest stop text has."""

HINT = "not as many characters as it is long"


class TextStream(_Stream):
    holds = "always"
