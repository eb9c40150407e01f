"""Reads numbers of one digit."""

HINT = "several digits"


def parse_tasks(text):
    found = (re.fullmatch(r"\s*\d[.)]\s+(\S.*)", line) for line in text.splitlines())
    return [m[1].strip() for m in found if m]
