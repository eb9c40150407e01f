"""Restores only the first occurrence of each placeholder."""

HINT = "every place is restored"


def restore(text, mapping):
    for placeholder, value in mapping.items():
        text = text.replace(placeholder, value, 1)
    return text
