"""An inner end tag closes the outermost element of its name."""

HINT = "an end tag closes the innermost open element"


def load_html(html):
    return _html(html, inner=False)
