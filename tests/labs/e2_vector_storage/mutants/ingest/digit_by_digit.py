"""Replaces each digit by #, so that 9 and 10 differ."""

HINT = "digits change from page to page"


def clean_pages(pages):
    return _pages(pages, shape=lambda line: re.sub(r"\d", "#", line))
