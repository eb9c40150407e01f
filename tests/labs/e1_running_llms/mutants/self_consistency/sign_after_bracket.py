"""Takes a minus after a closing bracket for a sign."""

HINT = "follows a closing bracket is no sign"


def final_number(text):
    return _final(text, pattern=_NUMBER.replace("[0-9)]", "[0-9]"))
