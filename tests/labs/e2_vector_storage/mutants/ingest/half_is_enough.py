"""Takes half of the pages for most of them."""

HINT = "a header is on *more* than half of the pages"


def clean_pages(pages):
    return _pages(pages, most=0.499)
