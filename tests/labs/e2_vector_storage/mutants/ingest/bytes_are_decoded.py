"""Decodes bytes in place of refusing them."""

HINT = "bytes aren't decoded"


def load_html(html):
    return _html(html.decode() if isinstance(html, bytes) else html)
