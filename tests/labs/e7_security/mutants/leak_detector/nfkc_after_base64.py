"""Looks for base64 in the text as it came."""

HINT = "for base64 too"


def leaks(output, secret):
    return _leaks(output, secret, joined=lambda normal: "") or _leaks(output, secret, form=lambda text: text)
