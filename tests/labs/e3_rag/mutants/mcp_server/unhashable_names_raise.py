"""Looks up a name or uri that is a list, and raises."""

HINT = "a name or uri is a text that is known"


def handle(message, tools, resources):
    return _handle(
        message, tools, resources, known=lambda n, table: n in table, readable=lambda u, table: u in table
    )
