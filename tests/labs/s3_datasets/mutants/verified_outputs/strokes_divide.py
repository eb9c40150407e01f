"""Reads two strokes as Python does."""

HINT = "two strokes can't be read"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return re.sub(r"(\d+)//(\d+)", lambda m: str(int(m[1]) // int(m[2])), text)

    return _right(changed(answer), changed(expression))
