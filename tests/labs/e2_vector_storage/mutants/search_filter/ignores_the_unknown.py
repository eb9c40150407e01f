"""Lets pass what it does not know."""

HINT = "an unknown condition"


def filtered_search(q, X, payloads, where, k):
    known = {
        part: [
            c
            for c in where.get(part, [])
            if "match" in c or set(c.get("range", "x")) <= {"gt", "gte", "lt", "lte"}
        ]
        for part in ("must", "should", "must_not")
    }
    return _filtered(q, X, payloads, known, k)
