"""Reads numbers of one digit."""

HINT = "a number of any length"


def parse_tasks(text):
    found = (re.fullmatch(r"\s*\d[.)]\s+(\S.*)", line) for line in text.splitlines())
    return [m[1].strip() for m in found if m]
