"""Reads zeros in front."""

HINT = "a whole number with a zero too many"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return re.sub(r"(?<![\d.])0+(?=\d)", "", text)

    return _right(changed(answer), changed(expression))
