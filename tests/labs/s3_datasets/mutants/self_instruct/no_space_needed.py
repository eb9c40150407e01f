"""Doesn't ask for white space behind the point."""

HINT = "white space, and something behind it"


def parse_tasks(text):
    found = (re.match(r"\s*\d+[.)]\s*(\S.*)", line) for line in text.splitlines())
    return [m[1].strip() for m in found if m]
