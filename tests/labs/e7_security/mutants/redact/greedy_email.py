"""An e-mail pattern of one's own, which takes the final full stop."""

HINT = "the full stop stays"


def redact(text):
    kept = PATTERNS["EMAIL"]
    PATTERNS["EMAIL"] = re.compile(r"\S+@\S+")
    try:
        return _redact(text)
    finally:
        PATTERNS["EMAIL"] = kept
