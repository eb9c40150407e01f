"""COALESCE under NOT and around the whole; a table of operators."""

OPS = {"eq": "==", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}


def holds(e, row):
    import operator

    op = e[0] if e else None
    if op in ("and", "or"):
        found = [holds(p, row) for p in e[1:]]
        return (False not in found) if op == "and" else (True in found)
    if op == "not" and len(e) == 2:
        return not holds(e[1], row)
    if (op not in OPS and op != "in") or len(e) != 3:
        raise ValueError("what is " + repr(e))
    if row.get(e[1]) is None:
        return False
    return e[1] in row and (row[e[1]] in e[2] if op == "in" else getattr(operator, op)(row[e[1]], e[2]))


def to_sql(e, fields):
    def walk(e):
        op = e[0] if e else None
        if op in ("and", "or"):
            found = [walk(p) for p in e[1:]]
            body = (") " + op + " (").join(t for t, _ in found)
            return (f"({body})" if found else str(int(op == "and"))), sum([v for _, v in found], [])
        if op == "not" and len(e) == 2:
            t, v = walk(e[1])
            return f"NOT COALESCE(({t}), 0)", v
        if (op not in OPS and op != "in") or len(e) != 3 or e[1] not in fields:
            raise ValueError("what is " + repr(e))
        if op == "in":
            return f"[{e[1]}] IN (" + ", ".join("?" for _ in e[2]) + ")", list(e[2])
        return f"[{e[1]}] {OPS[op]} ?", [e[2]]

    return walk(e)


def to_qdrant(e):
    op = e[0] if e else None
    if op == "and":
        return {"must": [to_qdrant(p) for p in e[1:]]}
    if op == "or":
        nothing = {"must": [{"must_not": [{"must": []}]}]}
        return {"should": [nothing, *(to_qdrant(p) for p in e[1:])]}
    if op == "not" and len(e) == 2:
        return {"must_not": [to_qdrant(e[1])]}
    if (op not in OPS and op != "in") or len(e) != 3:
        raise ValueError("what is " + repr(e))
    if op == "in":
        return {
            "should": [{"key": e[1], "match": {"value": v}} for v in e[2]] or [{"must_not": [{"must": []}]}]
        }
    if op == "eq":
        c = (
            {"match": {"value": e[2]}}
            if not isinstance(e[2], float)
            else {"range": {"gte": e[2], "lte": e[2]}}
        )
        return {"must": [{"key": e[1], **c}]}
    return {"must": [{"key": e[1], "range": {{"ge": "gte", "le": "lte"}.get(op, op): e[2]}}]}
