"""Writes Python's names of types."""

HINT = "str is string"


def tool_schema(fn):
    return _schema(
        fn,
        change=lambda made, fn: json.loads(
            json.dumps(made)
            .replace('"type": "integer"', '"type": "int"')
            .replace('"type": "string"', '"type": "str"')
        ),
    )
