"""A right search with a knob for each mistake."""

COMPARE = {
    "gt": lambda v, b: v > b,
    "gte": lambda v, b: v >= b,
    "lt": lambda v, b: v < b,
    "lte": lambda v, b: v <= b,
}


def _known(condition):
    kind = set(condition) - {"key"}
    if kind == {"match"} and set(condition["match"]) in ({"value"}, {"any"}):
        return True
    return kind == {"range"} and bool(condition["range"]) and set(condition["range"]) <= set(COMPARE)


def _filtered(
    q,
    X,
    payloads,
    where,
    k,
    *,
    bonus=False,
    missing=False,
    late=False,
    dot=False,
    any_of_list=True,
    known=_known,
    early=True,
    same=lambda v, w: isinstance(v, bool) == isinstance(w, bool) and v == w,
    number=lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    each=False,
    flip=False,
    parts=True,
    dimensions=True,
    none=any,
    compare=COMPARE,
):
    if k < 1 or (dimensions and len(q) != X.shape[1]):
        raise ValueError(f"k {k}; {len(q)} and {X.shape[1]} numbers")
    if parts and set(where) - {"must", "should", "must_not"}:
        raise ValueError(f"unknown: {set(where)}")

    def check(condition):
        if not known(condition):
            raise ValueError(f"unknown condition {condition}")

    if early:
        for part in where.values():
            for condition in part:
                check(condition)

    def holds(condition, payload):
        if condition["key"] not in payload:
            return None
        check(condition)
        value = payload[condition["key"]]
        values = value if isinstance(value, list) and any_of_list else [value]
        if "match" in condition:
            match = condition["match"]
            wanted = match.get("any", [match["value"]] if "value" in match else [])
            return any(same(v, w) for v in values for w in wanted)
        bounds = condition.get("range", {})
        values = [v for v in values if number(v)]
        if each:
            return all(any(compare[op](v, b) for v in values) for op, b in bounds.items())
        return any(all(compare[op](v, b) for op, b in bounds.items() if op in COMPARE) for v in values)

    def passes(payload):
        must, should, must_not = (
            [holds(c, payload) for c in where.get(p, [])] for p in ("must", "should", "must_not")
        )
        if missing and None in must_not:
            return False
        return all(must) and (bonus or not should or any(should)) and not (must_not and none(must_not))

    scores = X @ q if dot else X @ q / np.linalg.norm(X, axis=1) / np.linalg.norm(q)
    order = np.argsort(scores, kind="stable")[::-1] if flip else np.argsort(-scores, kind="stable")
    if late:
        order = order[:k]
    return [(int(i), float(scores[i])) for i in order if passes(payloads[i])][:k]
