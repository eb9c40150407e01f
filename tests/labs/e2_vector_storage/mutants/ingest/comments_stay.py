"""Takes comments for text."""

HINT = "comments are left out"


def load_html(html):
    return _html(html, comments=True)
