"""Never lets the byte belong to the second part."""

HINT = "when may the first part be empty"


def derive(r, byte):
    return _derive(r, byte, second="never")
