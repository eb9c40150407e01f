"""Takes the first number in the text."""

HINT = "not the first number in the text"
DEMO = True


def parse_score(text, lo, hi):
    found = re.findall(r"-?\d+(?:\.\d+)?", text)
    return float(found[0]) if found and lo <= float(found[0]) <= hi else None
