"""Decodes the entities before it looks for tags."""

HINT = "decode entities only when the tags are gone"


def load_html(html):
    import html as entities

    if not isinstance(html, str):
        raise TypeError("html must be a str")
    return _html(entities.unescape(html))
