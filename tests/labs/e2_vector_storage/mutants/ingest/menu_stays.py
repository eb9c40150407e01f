"""Drops scripts and styles, but not the menu."""

HINT = "`nav` is left out with all that is in it"


def load_html(html):
    return _html(html, drop={"script", "style"})
