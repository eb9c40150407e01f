"""IS NOT TRUE, UNION-free; min_should in Qdrant; match statements."""


def holds(e, row):
    match e:
        case ("and", *parts):
            return all(list(holds(p, row) for p in parts))
        case ("or", *parts):
            return any(list(holds(p, row) for p in parts))
        case ("not", part):
            return not holds(part, row)
        case ("in", field, values):
            return row.get(field) is not None and row[field] in list(values)
        case ("eq", field, value):
            return row.get(field) is not None and row[field] == value
        case ("gt" | "ge" | "lt" | "le" as op, field, value):
            v = row.get(field)
            return (
                v is not None and {"gt": v > value, "ge": v >= value, "lt": v < value, "le": v <= value}[op]
            )
        case _:
            raise ValueError(f"{e}")


def to_sql(e, fields):
    match e:
        case ("and" | "or" as op, *parts):
            text, values = ("TRUE" if op == "and" else "FALSE"), []
            for p in parts:
                t, v = to_sql(p, fields)
                text += f" {op} (({t}) IS TRUE)"
                values.extend(v)
            return text, values
        case ("not", part):
            t, v = to_sql(part, fields)
            return f"({t}) IS NOT TRUE", v
        case ("in" | "eq" | "gt" | "ge" | "lt" | "le" as op, field, value):
            if field not in fields:
                raise ValueError(field)
            if op == "in":
                return f"{field} IN ({','.join('?' * len(value))})", tuple(value)
            return f"{field} {dict(eq='=', gt='>', ge='>=', lt='<', le='<=')[op]} ?", (value,)
        case _:
            raise ValueError(f"{e}")


def to_qdrant(e):
    match e:
        case ("and", *parts):
            return {"must": list(map(to_qdrant, parts))}
        case ("or", *parts):
            # not all of them are not so
            return {"must_not": [{"must": [{"must_not": [to_qdrant(p)]} for p in parts]}]}
        case ("not", part):
            return {"must_not": [to_qdrant(part)]}
        case ("in", field, values):
            return {"must": [{"key": field, "match": {"any": values}}]}
        case ("eq", field, str(value)):
            return {"must": [{"key": field, "match": {"value": value}}]}
        case ("eq", field, value):
            return {"must": [{"key": field, "range": {"gte": value, "lte": value}}]}
        case ("gt" | "ge" | "lt" | "le" as op, field, value):
            return {"must": [{"key": field, "range": {op if op[1] == "t" else op[0] + "te": value}}]}
        case _:
            raise ValueError(f"{e}")
