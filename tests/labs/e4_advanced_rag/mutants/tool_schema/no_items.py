"""Says array, and not of what."""

HINT = "list[int] has items"


def tool_schema(fn):
    def change(made, fn):
        for one in made["function"]["parameters"]["properties"].values():
            one.pop("items", None)
        return made

    return _schema(fn, change=change)
