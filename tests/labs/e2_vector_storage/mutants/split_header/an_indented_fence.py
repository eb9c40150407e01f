"""Opens a fence with a line of four spaces and more."""

HINT = "only after at most three spaces"


def split_by_header(md):
    return _sections(md, opens=r" *(`{3,}(?=[^`]*$)|~{3,})")
