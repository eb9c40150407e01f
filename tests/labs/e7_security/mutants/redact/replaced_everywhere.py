"""Replaces each value wherever its characters occur, inside longer ones too."""

HINT = "replace the places that were found"


def redact(text):
    mapping = _redact(text)[1]
    for placeholder, value in sorted(mapping.items(), key=lambda item: -len(item[1])):
        text = text.replace(value, placeholder)
    return text, mapping
