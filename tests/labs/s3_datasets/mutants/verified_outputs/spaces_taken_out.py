"""Takes all spaces out first."""

HINT = "no space within a number"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return text.replace(" ", "")

    return _right(changed(answer), changed(expression))
