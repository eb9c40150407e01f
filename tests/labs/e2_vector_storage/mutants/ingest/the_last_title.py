"""Takes the last <title>."""

HINT = "the first title"


def load_html(html):
    return _html(html, which=-1)
