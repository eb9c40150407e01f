"""Takes <nav>, which is dropped, for no block."""

HINT = "<nav> is in BLOCKS"


def load_html(html):
    return _html(html, begin=BLOCKS - DROPPED, end=BLOCKS - DROPPED)
