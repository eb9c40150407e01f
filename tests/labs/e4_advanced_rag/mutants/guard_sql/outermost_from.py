"""Checks the tables of the outermost FROM only."""

HINT = "look at the tables on both sides of a UNION"


def check_sql(sql, schema, max_rows=100):
    return _wall(
        sql,
        schema,
        max_rows,
        columns=False,
        tables=lambda tree: [t for t in tree.find_all(exp.Table) if t.find_ancestor(exp.Select) is tree],
    )
