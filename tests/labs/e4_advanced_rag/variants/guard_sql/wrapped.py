"""Wraps the query where the LIMIT is too large; islice for rows; a counting handler."""


def check_sql(sql, schema, max_rows=100):
    text = _first(sql, schema)
    tree = sqlglot.parse_one(text, dialect="sqlite")
    limit = tree.args.get("limit")
    if limit is not None and int(limit.expression.name) <= max_rows:
        return text
    return f"SELECT * FROM ({text}) LIMIT {max_rows}"


_known = check_sql


def _first(sql, schema):
    lab.silence()
    try:
        trees = sqlglot.parse(sql, dialect="sqlite")
    except SqlglotError as error:
        raise ValueError("no SQL") from error
    trees = [t for t in trees if t is not None and not isinstance(t, exp.Semicolon)]
    if len(trees) != 1 or not isinstance(trees[0], (exp.Select, exp.Union, exp.Intersect, exp.Except)):
        raise ValueError("one SELECT")
    tree = trees[0]
    forbidden = (exp.DML, exp.DDL, exp.Into) if False else (exp.Insert, exp.Update, exp.Delete, exp.Into)
    if any(isinstance(n, forbidden) for n in tree.walk()):
        raise ValueError("writes")
    names = {t.lower(): {c.lower() for c in cs} for t, cs in schema.items()}

    def visit(node, scope):
        if isinstance(node, exp.In) and node.args.get("field") is not None:
            raise ValueError("IN")
        mine = set(scope)
        block = node.args.get("with_") or node.args.get("with")
        if block is not None:
            if block.args.get("recursive"):
                raise ValueError("recursion")
            for cte in block.expressions:
                if cte.alias.lower() in names:
                    raise ValueError("hides")
                visit(cte.this, mine)
                mine = mine | {cte.alias.lower()}
        if isinstance(node, exp.Table):
            if node.args.get("db") is not None or not isinstance(node.this, exp.Identifier):
                raise ValueError("table")
            if node.name.lower() not in names and node.name.lower() not in mine:
                raise ValueError("unknown table " + node.name)
        for child in node.iter_expressions():
            if child is not block:
                visit(child, mine)

    visit(tree, set())
    if not functions(tree) <= ALLOWED:
        raise ValueError("function")
    try:
        qualify(tree.copy(), schema=schema, dialect="sqlite", validate_qualify_columns=True)
    except SqlglotError:
        raise ValueError("column") from None
    for part in ("limit", "offset"):
        clause = tree.args.get(part)
        if clause is not None and not clause.expression.sql().isdigit():
            raise ValueError(part)
    return tree.sql(dialect="sqlite", comments=False)


def run_sql(conn, sql, tables, max_rows=100, max_steps=200_000):
    from itertools import islice

    ticks, why = [0], []
    small = {t.casefold() for t in tables}

    def tick():
        ticks[0] += 100
        if ticks[0] > max_steps:
            why.append("too long")
        return ticks[0] > max_steps

    def ask(action, one, two, *rest):
        if action == sqlite3.SQLITE_SELECT:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ and one.casefold() in small:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_FUNCTION and two.casefold() in ALLOWED:
            return sqlite3.SQLITE_OK
        why.append(f"{action} {one}")
        return sqlite3.SQLITE_DENY

    conn.set_progress_handler(tick, 100)
    conn.set_authorizer(ask)
    try:
        made = conn.execute(sql)
        out = [tuple(r) for r in islice(made, max_rows)]
        made.close()
        return out
    except sqlite3.Error:
        if why:
            raise PermissionError(why[0]) from None
        raise
    finally:
        conn.set_authorizer(None)
        conn.set_progress_handler(None, 1)
