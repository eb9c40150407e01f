"""Regular expressions for the docstring; a table of types."""


def tool_schema(fn):
    doc = fn.__doc__
    if not doc:
        raise ValueError("no docstring")
    doc = inspect.cleandoc(doc)
    head = re.split(r"\n\s*(?:Args|Returns|Raises):", doc)[0]
    block = re.search(r"\nArgs:\n(.*?)(?=\n(?:Returns|Raises):|\Z)", doc, re.S)
    about = {}
    if block:
        first = re.match(r" *", block[1])[0]
        for name, text in re.findall(
            rf"^{first}(\w+):(.*?)(?=^{first}\w+:|\Z)", block[1] + "\n", re.S | re.M
        ):
            about[name] = " ".join(text.split())

    def of(t):
        if t in (str, int, float, bool, dict, list):
            return {
                "type": {
                    str: "string",
                    int: "integer",
                    float: "number",
                    bool: "boolean",
                    dict: "object",
                    list: "array",
                }[t]
            }
        args = typing.get_args(t)
        if typing.get_origin(t) is list:
            return dict(type="array", items=of(args[0]))
        if type(None) in args:
            return dict(of(args[0] if args[1] is type(None) else args[1]), nullable=True)
        return dict(type="string", enum=[*args])

    types_ = typing.get_type_hints(fn)
    spec = inspect.signature(fn).parameters
    for name in spec:
        if name not in about:
            raise ValueError("no text for " + name)
    params = {"type": "object", "properties": {n: {**of(types_[n]), "description": about[n]} for n in spec}}
    needed = tuple(n for n, p in spec.items() if p.default is p.empty)
    if needed:
        params["required"] = needed
    return {
        "function": {"parameters": params, "description": head.strip(), "name": fn.__name__},
        "type": "function",
    }
