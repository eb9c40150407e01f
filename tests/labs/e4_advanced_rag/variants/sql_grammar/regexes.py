"""A regular expression for each table as a terminal."""


def sql_grammar(question, schema, values):
    named = mentions(question, values)
    found = [
        m[0]
        for m in re.finditer(r"\d+", question)
        if not re.search(r"[\w.\-]$", question[: m.start()])
        and not re.match(r"[\w\-]|\.\d", question[m.end() :])
    ]
    esc = lambda s: re.sub(r"([.*+?()\[\]{}|^$\\/])", r"\\\1", s)
    any_of = lambda xs: "(" + "|".join(xs) + ")"
    out = []
    for t in named if named else schema:
        nums = [c for c, k in schema[t].items() if k != "TEXT"]
        a = [
            esc("{} = '{}'".format(c, v.replace("'", "''"))) for c, vs in named.get(t, {}).items() for v in vs
        ]
        b = [f"{c} [<>=] {n}" for c in nums for n in set(found)]
        sel = any_of(
            [r"COUNT\(\*\)", *schema[t], *([rf"(AVG|MIN|MAX|SUM)\({any_of(nums)}\)"] if nums else [])]
        )
        text = f"SELECT {sel} FROM {t}"
        if a:
            text += f" WHERE {any_of(a)}( AND {any_of(a + b)})?"
        elif b:
            text += f"( WHERE {any_of(b)}( AND {any_of(b)})?)?"
        if nums:
            text += f"( ORDER BY {any_of(nums)}( DESC)? LIMIT 1)?"
        out.append(f"T{len(out)}: /{text};/")
    return "start: " + " | ".join(f"T{i}" for i in range(len(out))) + "\n" + "\n".join(out)
