"""Trusts sqlglot's scopes, which leave out sub-queries in ON."""

HINT = "walk all tables, in ON too"


def check_sql(sql, schema, max_rows=100):
    from sqlglot.optimizer.scope import traverse_scope

    return _wall(
        sql,
        schema,
        max_rows,
        tables=lambda tree: [
            t for scope in traverse_scope(tree) for t in scope.sources.values() if isinstance(t, exp.Table)
        ],
    )
