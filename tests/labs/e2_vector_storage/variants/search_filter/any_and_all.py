"""Comprehensions with any and all; unit vectors."""


def filtered_search(q, X, payloads, where, k):
    if k < 1:
        raise ValueError(f"k = {k}")
    if X.shape[1] != len(q):
        raise ValueError(f"{X.shape[1]} and {len(q)}")
    for part in where:
        if part not in ("must", "should", "must_not"):
            raise ValueError(part)
        for condition in where[part]:
            bounds = set(condition.get("range", {}))
            match = set(condition.get("match", {}))
            kinds = len(set(condition) - {"key"})
            few = kinds == 1 and (bounds or len(match) == 1)
            if not few or bounds - {"gt", "gte", "lt", "lte"} or match - {"value", "any"}:
                raise ValueError(str(condition))

    def holds(c, p):
        vs = p.get(c["key"])
        vs = [] if c["key"] not in p else vs if isinstance(vs, list) else [vs]
        if "match" in c:
            any_of = c["match"].get("any", [c["match"].get("value")])
            return any((type(v) is bool, v) == (type(w) is bool, w) for v in vs for w in any_of)
        r = c["range"]
        return any(
            type(v) in (int, float)
            and v > r.get("gt", -np.inf)
            and v >= r.get("gte", -np.inf)
            and v < r.get("lt", np.inf)
            and v <= r.get("lte", np.inf)
            for v in vs
        )

    keep = [
        all(holds(c, p) for c in where.get("must", []))
        and (any(holds(c, p) for c in where.get("should", [])) or not where.get("should"))
        and not any(holds(c, p) for c in where.get("must_not", []))
        for p in payloads
    ]
    unit = X / np.linalg.norm(X, axis=1, keepdims=True)
    scores = unit @ (q / np.linalg.norm(q))
    order = sorted((i for i in range(len(X)) if keep[i]), key=lambda i: (-scores[i], i))
    return [[i, scores[i]] for i in order[:k]]
