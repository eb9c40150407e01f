"""Lists arguments with a default as required."""

HINT = "what has no default"
DEMO = True


def tool_schema(fn):
    def change(made, fn):
        made["function"]["parameters"]["required"] = list(made["function"]["parameters"]["properties"])
        return made

    return _schema(fn, change=change)
