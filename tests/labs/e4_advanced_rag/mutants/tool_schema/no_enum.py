"""Forgets the values of a Literal."""

HINT = "a Literal has an enum"


def tool_schema(fn):
    def change(made, fn):
        for one in made["function"]["parameters"]["properties"].values():
            one.pop("enum", None)
            one.get("items", {}).pop("enum", None)
        return made

    return _schema(fn, change=change)
