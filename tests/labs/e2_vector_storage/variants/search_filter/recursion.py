"""Conditions are functions of a payload, put together by recursion; one vector at a time."""


def filtered_search(q, X, payloads, where, k):
    if k < 1 or len(q) != len(X[0]):
        raise ValueError(f"k = {k}, {len(q)} numbers")

    def test(condition):
        def values(payload):
            value = payload.get(condition["key"], ())
            return value if isinstance(value, (list, tuple)) else (value,)

        if set(condition) not in ({"key", "match"}, {"key", "range"}) or not condition.get("range", {"x"}):
            raise ValueError(f"what is {condition}?")
        if "match" in condition and list(condition["match"]) == ["any"]:
            one = [test({"key": condition["key"], "match": {"value": v}}) for v in condition["match"]["any"]]
            return lambda payload: any(check(payload) for check in one)
        if "match" in condition and list(condition["match"]) == ["value"]:
            wanted = condition["match"]["value"]
            return lambda payload: any(
                v == wanted and (v is wanted or type(v) is not bool is not type(wanted))
                for v in values(payload)
            )
        if "range" in condition:
            ops = {"gt": "__gt__", "gte": "__ge__", "lt": "__lt__", "lte": "__le__"}
            for name in condition["range"]:
                if name not in ops:
                    raise ValueError(f"what is {name}?")

            def inside(v):
                return not isinstance(v, (str, bool, type(None))) and all(
                    getattr(float(v), ops[n])(b) for n, b in condition["range"].items()
                )

            return lambda payload: any(map(inside, values(payload)))
        raise ValueError(f"what is {condition}?")

    parts = {name: [test(c) for c in conditions] for name, conditions in where.items()}
    if set(parts) - {"must", "must_not", "should"}:
        raise ValueError(f"what is {list(parts)}?")
    found = []
    for i, payload in enumerate(payloads):
        if any(not check(payload) for check in parts.get("must", [])):
            continue
        if any(check(payload) for check in parts.get("must_not", [])):
            continue
        if parts.get("should") and not any(check(payload) for check in parts["should"]):
            continue
        found.append((-float(np.dot(X[i], q) / math.sqrt(np.dot(X[i], X[i]) * np.dot(q, q))), i))
    return [(i, -s) for s, i in sorted(found)[:k]]
