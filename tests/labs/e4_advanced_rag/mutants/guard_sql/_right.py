"""Both walls, with a knob for each mistake."""

DEFAULT = object()


def _wall(
    sql,
    schema,
    max_rows,
    *,
    count=lambda parsed: len(parsed) == 1,
    kinds=(exp.Select, exp.SetOperation),
    writes=(exp.Insert, exp.Update, exp.Delete, exp.Into),
    recursive=True,
    hides=True,
    tables=lambda tree: tree.find_all(exp.Table),
    database=True,
    plain=True,
    defined=lambda table, tree: _above(table),
    fields=True,
    calls=True,
    columns=True,
    literal=True,
    lower=True,
    limit="replace",
    error=ValueError,
    one_line=True,
):
    logging_off = lab.silence()
    try:
        parsed = [t for t in sqlglot.parse(sql, dialect="sqlite") if t and not isinstance(t, exp.Semicolon)]
    except SqlglotError:
        raise error("unreadable") from None
    if not count(parsed):
        raise error("statements")
    tree = parsed[0]
    fold = str.lower if lower else str
    known = {fold(t) for t in schema}
    if kinds and not isinstance(tree, kinds):
        raise error("kind")
    if writes and tree.find(*writes):
        raise error("writes")
    if recursive and any(w.recursive for w in tree.find_all(exp.With)):
        raise error("recursion")
    if hides and any(c.alias.lower() in known for c in tree.find_all(exp.CTE)):
        raise error("hides")
    for t in tables(tree):
        if database and (t.db or t.catalog):
            raise error("database")
        if plain and not isinstance(t.this, exp.Identifier):
            raise error("function")
        if isinstance(t.this, exp.Identifier) and fold(t.name) not in known and not defined(t, tree):
            raise error(f"table {t.name}")
    if fields and any(n.args.get("field") for n in tree.find_all(exp.In)):
        raise error("in")
    if calls and functions(tree) - ALLOWED:
        raise error("function")
    if columns:
        try:
            qualify(tree.copy(), schema=schema, dialect="sqlite")
        except SqlglotError as problem:
            raise error("column" if one_line else str(problem) + "\nin this query") from None
    found, offset = tree.args.get("limit"), tree.args.get("offset")
    for clause in (found, offset):
        number = clause.args.get("expression") if clause else None
        if literal and clause and not (isinstance(number, exp.Literal) and number.is_int):
            raise error("limit")
    text = tree.sql(dialect="sqlite", comments=False)
    if limit == "append":
        return f"{text} LIMIT {max_rows}" if found is None else text
    if (
        limit == "always"
        or found is None
        or not found.expression.is_int
        or int(found.expression.sql()) > max_rows
    ):
        tree.set("limit", exp.Limit(expression=exp.Literal.number(max_rows)))
    return tree.sql(dialect="sqlite", comments=False)


def _above(table):
    node, inside = table, set()
    while node:
        inside.add(id(node))
        if any(
            c.alias.lower() == table.name.lower() and id(c) not in inside for c in getattr(node, "ctes", [])
        ):
            return True
        node = node.parent
    return False


def _second(
    conn,
    sql,
    tables,
    max_rows,
    max_steps,
    *,
    reads=True,
    calls=True,
    actions=(),
    tidy=True,
    handler=True,
    handler_tidy=True,
    rows="some",
    fold=str.lower,
    error=PermissionError,
    all_errors=False,
    plain=True,
):
    allowed, refused = {fold(t) for t in tables}, []

    def authorize(action, first, second, *_):
        ok = (
            action == sqlite3.SQLITE_SELECT
            or (action == sqlite3.SQLITE_READ and (not reads or fold(first) in allowed))
            or (action == sqlite3.SQLITE_FUNCTION and (not calls or second.lower() in ALLOWED))
            or action in actions
        )
        if not ok:
            refused.append(action)
        return sqlite3.SQLITE_OK if ok else sqlite3.SQLITE_DENY

    conn.set_authorizer(authorize)
    if handler:
        conn.set_progress_handler(lambda: 1, max_steps)
    cursor = conn.cursor()
    done = False
    try:
        cursor.execute(sql)
        if rows == "all":
            found = cursor.fetchall()[:max_rows]
        elif rows == "many":
            found = cursor.fetchmany(max_rows)
        else:
            found = [row for _, row in zip(range(max_rows), cursor)]
        done = True
        return [tuple(row) for row in found] if plain else found
    except sqlite3.DatabaseError as problem:
        if refused or all_errors or "interrupted" in str(problem):
            raise error(str(problem)) from None
        raise
    finally:
        cursor.close()
        if tidy is True or (tidy == "success" and done):
            conn.set_authorizer(None)
        if handler_tidy:
            conn.set_progress_handler(None, 0)
