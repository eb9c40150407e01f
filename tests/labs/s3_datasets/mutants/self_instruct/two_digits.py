"""Reads numbers up to 99."""

HINT = "a number of any length"


def parse_tasks(text):
    found = (re.match(r"\s*\d{1,2}[.)]\s+(.*\S)", line) for line in text.splitlines())
    return [m[1] for m in found if m]
