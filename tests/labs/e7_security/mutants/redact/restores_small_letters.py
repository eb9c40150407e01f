"""Restores placeholders in any letter case."""

HINT = "what isn't in the mapping stays"


def restore(text, mapping):
    found = "|".join(map(re.escape, mapping)) or "(?!)"
    return re.sub(found, lambda m: mapping[m.group().upper()], text, flags=re.IGNORECASE)
