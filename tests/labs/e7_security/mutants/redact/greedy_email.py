"""An e-mail pattern of one's own, which takes the final full stop."""

HINT = "the full stop stays"


def redact(text):
    kept = lab.PATTERNS["EMAIL"]
    lab.PATTERNS["EMAIL"] = re.compile(r"\S+@\S+")
    try:
        return _redact(text)
    finally:
        lab.PATTERNS["EMAIL"] = kept
