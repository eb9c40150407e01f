"""Collapses plain spaces and line breaks, and leaves no-break spaces."""

HINT = "and so is \\xa0"


def load_html(html):
    return _html(html, collapse=lambda text: re.sub(r"[ \n\t]+", " ", text))
