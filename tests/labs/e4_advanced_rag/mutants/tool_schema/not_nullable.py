"""Loses that a value may be null."""

HINT = "with nullable"


def tool_schema(fn):
    def change(made, fn):
        for one in made["function"]["parameters"]["properties"].values():
            one.pop("nullable", None)
        return made

    return _schema(fn, change=change)
