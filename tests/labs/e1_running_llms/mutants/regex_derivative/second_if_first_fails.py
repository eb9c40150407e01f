"""Looks at the second part only where the first fails."""

HINT = "*both* ways go on"


def derive(r, byte):
    return _derive(r, byte, second="else")
