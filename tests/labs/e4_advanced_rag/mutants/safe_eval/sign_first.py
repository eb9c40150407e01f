"""Binds a sign closer than a power, as a calculator of one's own does."""

HINT = "the sign stands outside the power"


def safe_eval(expr):
    return _calc(re.sub(r"(?<![\d)])-(\d+)", r"(-\1)", expr)) if len(expr) < 150 else _calc(expr)
