"""Does not count a lone line among the last lines."""

HINT = "counts as both"


def clean_pages(pages):
    return _pages(pages, lone=False)
