"""Lets a WITH read its own name."""

HINT = "n stands in its own definition"


def check_sql(sql, schema, max_rows=100):
    def above(table):
        node = table
        while node:
            if any(c.alias.lower() == table.name.lower() for c in getattr(node, "ctes", [])):
                return True
            node = node.parent
        return False

    return _wall(sql, schema, max_rows, defined=lambda t, tree: above(t))
