"""Looks at the upper end of exponents alone."""

HINT = "the lower end counts too"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return re.sub(r"\^\(-1\d\d\)", "^(-100)", text)

    return _right(changed(answer), changed(expression))
