"""Takes the first alternative that fits."""

HINT = "both alternatives go on"


def derive(r, byte):
    return _derive(r, byte, both=False)
