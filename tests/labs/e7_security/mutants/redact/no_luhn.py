"""Takes every long number for a card."""

HINT = "no valid Luhn sum"
DEMO = True


def redact(text):
    return _redact(text, luhn=lambda found: True)
