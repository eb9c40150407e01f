"""Forgets to close the parser, which keeps the last words."""

HINT = "HTMLParser wants a close()"


def load_html(html):
    return _html(html, close=False)
