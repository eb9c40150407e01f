"""Takes every minus for a sign."""

HINT = "follows a digit is no sign"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace("(?:(?<![0-9)])-)?", "-?"))
