"""Takes a name for defined if any WITH in the statement defines it."""

HINT = "the name is defined in another sub-query"


def check_sql(sql, schema, max_rows=100):
    return _wall(
        sql,
        schema,
        max_rows,
        defined=lambda t, tree: (
            t.name.lower() in {c.alias.lower() for c in tree.find_all(exp.CTE)}
            and not any(
                t in set(c.find_all(exp.Table)) and c.alias == t.name for c in [t.find_ancestor(exp.CTE)] if c
            )
        ),
    )
