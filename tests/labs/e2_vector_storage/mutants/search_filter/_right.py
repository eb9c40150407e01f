"""A right search with a knob for each mistake."""


def _filtered(
    q, X, payloads, where, k, *, bonus=False, missing=False, late=False, dot=False, any_of_list=True
):
    if k < 1 or len(q) != X.shape[1]:
        raise ValueError(f"k {k}; {len(q)} and {X.shape[1]} numbers")
    if set(where) - {"must", "should", "must_not"}:
        raise ValueError(f"unknown: {set(where)}")
    compare = {"gt": operator.gt, "gte": operator.ge, "lt": operator.lt, "lte": operator.le}

    def holds(condition, payload):
        kind = set(condition) - {"key"}
        if kind == {"match"} and set(condition["match"]) <= {"value", "any"}:
            wanted = condition["match"].get("any", [condition["match"].get("value")])
        elif kind != {"range"} or set(condition["range"]) - set(compare):
            raise ValueError(f"unknown condition {condition}")
        if condition["key"] not in payload:
            return None
        value = payload[condition["key"]]
        values = value if isinstance(value, list) and any_of_list else [value]
        if kind == {"match"}:
            return any(v in wanted for v in values)
        return any(
            all(compare[op](v, b) for op, b in condition["range"].items())
            for v in values
            if isinstance(v, (int, float))
        )

    def passes(payload):
        must, should, must_not = (
            [holds(c, payload) for c in where.get(p, [])] for p in ("must", "should", "must_not")
        )
        if missing and None in must_not:
            return False
        return all(must) and (bonus or not should or any(should)) and not any(must_not)

    scores = X @ q if dot else X @ q / np.linalg.norm(X, axis=1) / np.linalg.norm(q)
    order = np.argsort(-scores, kind="stable")
    if late:
        order = order[:k]
    return [(int(i), float(scores[i])) for i in order if passes(payloads[i])][:k]
