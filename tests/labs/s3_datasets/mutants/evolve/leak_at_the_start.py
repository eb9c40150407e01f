"""Looks for a leak where the child begins."""

HINT = "not only where it begins"


def failed(parent, child, _right=failed):
    if _right(parent, child) == "leak" and not child.strip().lower().startswith(LEAKS):
        return None if len(words(child)) > len(words(parent)) else "nothing new"
    return _right(parent, child)
