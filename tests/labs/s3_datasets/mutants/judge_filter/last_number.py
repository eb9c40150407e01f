"""Takes the last number in the text."""

HINT = "and not the last"


def parse_score(text, lo, hi):
    found = re.findall(r"(-?\d+(?:\.\d+)?)(?!\s*/)(?<!/10)(?<!/ 10)", text)
    return float(found[-1]) if found and lo <= float(found[-1]) <= hi else None
