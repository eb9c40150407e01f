"""Decodes bytes in place of refusing them."""

HINT = "in place of a page"


def load_html(html):
    return _html(html.decode() if isinstance(html, bytes) else html)
