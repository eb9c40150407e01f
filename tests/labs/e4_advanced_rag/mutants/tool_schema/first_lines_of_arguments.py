"""Drops the lines in which an argument's text goes on."""

HINT = "may go on in the next line"


def tool_schema(fn):
    def change(made, fn):
        for name, one in made["function"]["parameters"]["properties"].items():
            one["description"] = re.search(rf"^ *{name}: (.*)$", inspect.getdoc(fn), re.M)[1]
        return made

    return _schema(fn, change=change)
