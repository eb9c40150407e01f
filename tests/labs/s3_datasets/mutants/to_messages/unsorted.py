"""Names the problems in the order in which they are found."""

HINT = "sorted"


def validate(messages):
    return [k for k, v in _problems(messages).items() if v]
