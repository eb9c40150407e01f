"""Breaks a line at a block inside an element that is dropped."""

HINT = "nor does a block inside it count"


def load_html(html):
    return _html(html, within=True)
