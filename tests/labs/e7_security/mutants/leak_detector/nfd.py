"""Normalises by NFKD, which takes accents apart and leaves the letters."""

HINT = "letters of any script"


def leaks(output, secret):
    return _leaks(output, secret, form=lambda text: unicodedata.normalize("NFKD", text))
