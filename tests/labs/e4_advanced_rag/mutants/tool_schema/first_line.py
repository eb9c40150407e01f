"""Takes the first line for the description."""

HINT = "what stands before Args:"


def tool_schema(fn):
    def change(made, fn):
        made["function"]["description"] = inspect.getdoc(fn).splitlines()[0]
        return made

    return _schema(fn, change=change)
