"""Joins base64 over spaces and line ends alone."""

HINT = "white space in the output"


def leaks(output, secret):
    return _leaks(output, secret, joined=lambda normal: normal.replace("\n", "").replace(" ", ""))
