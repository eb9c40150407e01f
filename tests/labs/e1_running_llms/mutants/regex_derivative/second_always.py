"""Always lets the byte belong to the second part."""

HINT = "only if the first part can be empty"
DEMO = True


def derive(r, byte):
    return _derive(r, byte, second="always")
