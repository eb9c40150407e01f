"""The error of two independent samples."""

HINT = "two independent samples"


def paired(a, b):
    return _paired(a, b, se=lambda a, b: math.sqrt((a.var(ddof=1) + b.var(ddof=1)) / len(a)))
