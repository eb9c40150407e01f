"""One rule with everything in it, built of texts; tokens of the question by scanning."""


def mentions(question, values):
    low, found = question.lower(), {}

    def stands(value):
        value, at = value.lower(), -1
        while (at := low.find(value, at + 1)) >= 0:
            around = (" " + low + " ")[at : at + len(value) + 2]
            if not re.match(r"\w", around[0]) and not re.match(r"\w", around[-1]):
                return True
        return False

    for t in values:
        for c in values[t]:
            hits = list(filter(stands, values[t][c]))
            if hits:
                found[t] = found.get(t, {}) | {c: hits}
    return found


def sql_grammar(question, schema, values):
    def lit(s):
        return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'

    linked = mentions(question, values)
    numbers = [m for m in re.findall(r"[\w.-]*\w", question) if m.isdigit() and m.isascii()]
    options = []
    for t in linked or schema:
        nums = [c for c in schema[t] if schema[t][c] in ("INTEGER", "REAL")]
        sel = (
            ["COUNT(*)"] + list(schema[t]) + [f"{f}({c})" for c in nums for f in ["MAX", "MIN", "SUM", "AVG"]]
        )
        eq = [
            f"{c} = '{v}'".replace(v, v.replace("'", "''")) for c in linked.get(t, ()) for v in linked[t][c]
        ]
        cmp = [f"{c} {o} {n}" for c in nums for n in numbers for o in ("=", "<", ">")]
        head = "(" + " | ".join(lit(f"SELECT {s} FROM {t}") for s in sel) + ")"
        alt = lambda xs: "(" + " | ".join(map(lit, xs)) + ")"
        where = f'(" WHERE " {alt(eq or cmp)} (" AND " {alt(eq + cmp)})?)' if eq or cmp else ""
        where += "" if eq or not cmp else "?"
        tails = [";"] + [f" ORDER BY {c}{d} LIMIT 1;" for c in nums for d in ("", " DESC")]
        options.append(head + " " + where + " (" + " | ".join(map(lit, tails)) + ")")
    return "start: " + "\n  | ".join(options)
