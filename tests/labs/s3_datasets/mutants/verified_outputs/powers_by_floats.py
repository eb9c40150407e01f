"""Takes negative powers by floats."""

HINT = "a power with a negative exponent is exact too"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return re.sub(r"([1-9]\d*)\^\(-(\d+)\)", lambda m: f"{float(m[1]) ** -float(m[2]):.20f}", text)

    return _right(changed(answer), changed(expression))
