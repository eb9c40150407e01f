"""Reads a plus sign in front."""

HINT = "a plus sign that adds nothing can't be read"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return re.sub(r"(^|[(+*/^-])\s*\+", r"\1", text)

    return _right(changed(answer), changed(expression))
