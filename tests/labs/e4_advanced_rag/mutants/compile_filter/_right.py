"""All three with a knob for each mistake."""

ARITY = {"not": 1, "eq": 2, "gt": 2, "ge": 2, "lt": 2, "le": 2, "in": 2}
SIGNS = {"eq": "=", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}
PYTHON = {
    "eq": lambda a, b: a == b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "in": lambda a, b: a in b,
}


def _look(e, arity=True):
    if (
        not e
        or (e[0] not in ("and", "or") and e[0] not in ARITY)
        or (arity and ARITY.get(e[0], len(e) - 1) != len(e) - 1)
    ):
        raise ValueError(str(e))
    return e


def _holds(
    e, row, *, empty_or=False, missing=lambda v: v is None, none_not=False, compare=PYTHON, arity=True
):
    again = lambda part: _holds(
        part, row, empty_or=empty_or, missing=missing, none_not=none_not, compare=compare, arity=arity
    )
    op, *parts = _look(e, arity)
    if op == "and":
        made = [again(p) for p in parts]
        return None if none_not and None in made and False not in made else all(made)
    if op == "or":
        made = [again(p) for p in parts]
        return any(made) or (empty_or and not parts)
    if op == "not":
        made = again(parts[0])
        return None if none_not and made is None else not made
    value = row.get(parts[0])
    if missing(value):
        return None if none_not else False
    return compare[op](value, parts[1])


def _sql(
    e,
    fields,
    *,
    leaf="COALESCE({}, 0)",
    negate="NOT ({})",
    brackets=True,
    empty_or="0",
    known=True,
    paste=False,
    signs=SIGNS,
    order=1,
    inside=True,
):
    again = lambda part: _sql(
        part,
        fields,
        leaf=leaf,
        negate=negate,
        brackets=brackets,
        empty_or=empty_or,
        known=known,
        paste=paste,
        signs=signs,
        order=order,
    )
    op, *parts = _look(e)
    if op in ("and", "or"):
        made = [again(p) for p in parts][::order]
        text = f" {op.upper()} ".join(f"({t})" if brackets else t for t, _ in made[::order])
        return text or ("1" if op == "and" else empty_or), [v for _, vs in made for v in vs]
    if op == "not":
        text, values = again(parts[0])
        return negate.format(text), values
    if known and parts[0] not in fields:
        raise ValueError(parts[0])
    values = list(parts[1]) if op == "in" else [parts[1]]
    marks = [f"'{v}'" if isinstance(v, str) else str(v) for v in values] if paste else ["?"] * len(values)
    text = f'"{parts[0]}" IN ({", ".join(marks)})' if op == "in" else f'"{parts[0]}" {signs[op]} {marks[0]}'
    return leaf.format(text), [] if paste else values


def _qdrant(e, *, floats=True, flat=False, empty_or=True, names=None, any_not=False):
    again = lambda part: _qdrant(
        part, floats=floats, flat=flat, empty_or=empty_or, names=names, any_not=any_not
    )
    op, *parts = _look(e)
    if op == "and":
        made = [again(p) for p in parts]
        if flat:
            out = {}
            for m in made:
                for k, v in m.items():
                    out.setdefault(k, []).extend(v)
            return out or {"must": []}
        return {"must": made}
    if op == "or":
        return (
            {"should": [again(p) for p in parts]} if parts or not empty_or else {"must_not": [{"must": []}]}
        )
    if op == "not":
        inner = again(parts[0])
        return (
            {"must_not": inner["must"]}
            if any_not and "must" in inner and inner["must"]
            else {"must_not": [inner]}
        )
    key, given = parts
    if op == "in":
        return {"must": [{"key": key, "match": {"any": list(given)}}]}
    if op == "eq":
        if isinstance(given, float) and floats:
            return {"must": [{"key": key, "range": {"gte": given, "lte": given}}]}
        return {"must": [{"key": key, "match": {"value": int(given) if isinstance(given, float) else given}}]}
    return {
        "must": [
            {"key": key, "range": {(names or {"gt": "gt", "ge": "gte", "lt": "lt", "le": "lte"})[op]: given}}
        ]
    }
