"""Both functions with a knob for each mistake."""


def _mentions(
    question, values, *, left=r"(?<!\w)", right=r"(?!\w)", flags=re.IGNORECASE, escape=re.escape, empty=False
):
    found = {}
    for table, columns in values.items():
        for column, stored in columns.items():
            hits = [v for v in stored if re.search(left + escape(v) + right, question, flags)]
            if hits or empty:
                found.setdefault(table, {})[column] = hits
    return found


def _grammar(
    question,
    schema,
    values,
    *,
    shared=False,
    double=True,
    linked=None,
    integers=r"(?<![\w.-])\d+(?![\w-]|\.\d)",
    required=True,
    tables="linked",
    upper=True,
    kinds=("INTEGER", "REAL"),
    first=True,
    any_order=False,
    any_agg=False,
    desc='" DESC"?',
    write=str,
    semicolon='";"',
    and_=True,
):
    named = _mentions(question, values) if linked is None else linked
    numbers_of = dict.fromkeys(write(n) for n in re.findall(integers, question))
    q = lambda s: json.dumps(s, ensure_ascii=False)
    names = list(named) if named and tables == "linked" else list(schema)
    rules = ["start: " + " | ".join(f"{t}_q" for t in names)]
    for t in names:
        columns = {c: k for u in schema for c, k in schema[u].items()} if shared else schema[t]
        numbers = [c for c, k in columns.items() if k in kinds]
        ordered = list(columns) if any_order else numbers
        summed = list(columns) if any_agg else numbers
        links = [
            q("{} = '{}'".format(c, v.replace("'", "''") if double else v))
            for c, vs in named.get(t, {}).items()
            for v in vs
        ]
        compared = [q(f"{c} {op} {n}") for c in numbers for op in "<>=" for n in numbers_of]
        heads = ["COUNT(*)", *columns, *(f"{f}({c})" for f in ("AVG", "MIN", "MAX", "SUM") for c in summed)]
        rules.append(f"{t}_sel: " + " | ".join(map(q, heads)))
        body = f'"SELECT " {t}_sel " FROM {t}"'
        if links or compared:
            rules.append(f"{t}_c: " + " | ".join(links + compared))
            rules.append(f"{t}_f: " + " | ".join((links or compared) if first else links + compared))
            more = f'(" AND " {t}_c)?' if and_ else ""
            body += f' (" WHERE " {t}_f {more}){"" if links and required else "?"}'
        if ordered:
            rules.append(f"{t}_n: " + " | ".join(map(q, ordered)))
            body += f' (" ORDER BY " {t}_n {desc} " LIMIT 1")?'
        rules.append(f"{t}_q: {body} {semicolon}")
    text = "\n".join(rules)
    return (
        text
        if upper
        else re.sub(r'"( ?)(SELECT|FROM|WHERE|ORDER BY|AND|LIMIT 1|DESC)', lambda m: m[0].lower(), text)
    )
