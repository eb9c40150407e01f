"""Takes the whole docstring for the description."""

HINT = "what stands before Args:"


def tool_schema(fn):
    def change(made, fn):
        made["function"]["description"] = inspect.getdoc(fn)
        return made

    return _schema(fn, change=change)
