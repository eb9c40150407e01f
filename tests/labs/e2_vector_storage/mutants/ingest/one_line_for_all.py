"""Joins all the text into one line."""

HINT = "a line ends where a block begins or ends"


def load_html(html):
    doc = _html(html)
    return Document(doc.text.replace("\n", " "), doc.meta)
