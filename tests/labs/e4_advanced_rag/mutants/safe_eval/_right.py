"""A right calculator with a knob for each mistake."""


def _calc(
    expr,
    *,
    limit=200,
    bits=256,
    early=True,
    steps=True,
    finite=True,
    booleans=False,
    wide=False,
    keywords=False,
    round_=True,
    errors=True,
    ops=None,
    names=("min", "max", "abs", "round", "sqrt"),
    complex_=False,
):
    if limit and len(expr) > limit:
        raise ValueError("long")
    table = {
        ast.Add: lambda a, b: a + b,
        ast.Sub: lambda a, b: a - b,
        ast.Mult: lambda a, b: a * b,
        ast.Div: lambda a, b: a / b,
        ast.FloorDiv: lambda a, b: a // b,
        ast.Mod: lambda a, b: a % b,
    }

    def pow_(a, b):
        if early and type(a) is int and type(b) is int and (abs(a).bit_length() - 1) * b > bits:
            raise ValueError("power")
        if type(a) is int and type(b) is int and abs(a).bit_length() * abs(b) > 10**6 and abs(a) > 1:
            raise RuntimeError("this mutant would compute a huge power")
        return a**b

    def round__(x, n=None):
        if n is not None and not -100 <= n <= 100:
            if round_:
                raise ValueError("round")
            raise RuntimeError("this mutant would compute a huge power")
        return round(x, n)

    table[ast.Pow] = pow_
    table |= ops or {}
    calls = {"min": min, "max": max, "abs": abs, "round": round__, "sqrt": math.sqrt, "pow": pow}

    def check(v, top=False):
        if not isinstance(v, (int, float, complex) if complex_ else (int, float)) or (
            isinstance(v, bool) and not booleans
        ):
            raise ValueError("number")
        if (steps or top) and not complex_:
            if isinstance(v, int) and v.bit_length() > bits:
                raise ValueError("bits")
            if finite and not math.isfinite(v):
                raise ValueError("finite")
        return v

    def go(n):
        if isinstance(n, ast.Constant):
            return check(n.value)
        if isinstance(n, ast.UnaryOp) and isinstance(n.op, (ast.USub, ast.UAdd)):
            v = go(n.operand)
            return -v if isinstance(n.op, ast.USub) else v
        if isinstance(n, ast.BinOp) and type(n.op) in table:
            return check(table[type(n.op)](go(n.left), go(n.right)))
        if isinstance(n, ast.Call) and getattr(n.func, "id", "") in names and (keywords or not n.keywords):
            return check(calls[n.func.id](*map(go, n.args)))
        if wide:
            return eval(compile(ast.Expression(n), "x", "eval"), {"__builtins__": {}})
        raise ValueError("node")

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return check(go(ast.parse(expr.strip(), mode="eval").body), top=True)
    except (SyntaxError, ArithmeticError, TypeError, RecursionError, MemoryError):
        if errors:
            raise ValueError("bad") from None
        raise
