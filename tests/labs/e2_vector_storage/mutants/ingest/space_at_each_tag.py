"""Puts a space where any tag was, like get_text(" ")."""

HINT = "`12 .`: a tag is not a space"


def load_html(html):
    return _html(html, space=True)
