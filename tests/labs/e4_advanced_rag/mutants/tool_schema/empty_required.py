"""Writes an empty list of required arguments."""

HINT = "required is left out"


def tool_schema(fn):
    def change(made, fn):
        made["function"]["parameters"].setdefault("required", [])
        return made

    return _schema(fn, change=change)
