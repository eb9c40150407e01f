"""Takes Optional for not required."""

HINT = "also where it is Optional"


def tool_schema(fn):
    def change(made, fn):
        p = made["function"]["parameters"]
        kept = [n for n in p.get("required", []) if not p["properties"][n].get("nullable")]
        p.pop("required", None)
        if kept:
            p["required"] = kept
        return made

    return _schema(fn, change=change)
