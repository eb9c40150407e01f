"""Reads every number that Python reads."""

HINT = "look at the characters before Python does"


def verify_math(answer, expression, _right=verify_math):
    def changed(text):
        return re.sub(r"\d\w*[a-z_]\w*", lambda m: str(int(ast.literal_eval(m[0]))), text)

    return _right(changed(answer), changed(expression))
