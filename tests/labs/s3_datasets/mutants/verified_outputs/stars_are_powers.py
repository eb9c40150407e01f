"""Reads two stars as a power, as Python does."""

HINT = "two stars are no power here"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return text.replace("**", "^")

    return _right(changed(answer), changed(expression))
