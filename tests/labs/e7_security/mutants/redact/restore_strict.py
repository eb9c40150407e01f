"""Fails where the text has a placeholder that isn't in the mapping."""

HINT = "isn't in the mapping stays"


def restore(text, mapping):
    return re.sub(r"<[A-Z]+_\d+>", lambda m: mapping[m.group()], text)
