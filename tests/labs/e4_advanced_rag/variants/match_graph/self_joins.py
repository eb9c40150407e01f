"""SQLite joins the table of triples with itself."""


def match(triples, pattern):
    if not pattern:
        return {frozenset()}
    with sqlite3.connect(":memory:") as conn:
        conn.execute("CREATE TABLE t (s, r, o)")
        conn.executemany("INSERT INTO t VALUES (?, ?, ?)", triples)
        where, values, at = [], [], {}
        for i, edge in enumerate(pattern):
            for column, place in zip("sro", edge):
                if column != "r" and place.startswith("?"):
                    where.append(f"t{i}.{column} = {at.setdefault(place, f't{i}.{column}')}")
                else:
                    where.append(f"t{i}.{column} = ?")
                    values.append(place)
        tables = ", ".join(f"t AS t{i}" for i in range(len(pattern)))
        select = ", ".join(at.values()) or "1"
        rows = conn.execute(
            f"SELECT DISTINCT {select} FROM {tables} WHERE {' AND '.join(where)}", values
        ).fetchall()
    conn.close()
    return {frozenset(zip(at, row)) for row in rows}
