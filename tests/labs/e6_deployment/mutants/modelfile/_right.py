"""Right functions with a knob for each mistake."""


def _parse(
    text,
    *,
    strip_first=False,
    any_case=True,
    inner_comments=False,
    words=False,
    stop="list",
    numbers="both",
    from_needed=True,
    end_needed=True,
    first_wins=False,
    trailing=False,
    quotes="both",
    escapes=False,
    roles=True,
    unknown=True,
    line_of="begin",
    strip_block=False,
    one_line_block=True,
    empty_is_none=False,
    indented_comments=True,
    bare_keys=False,
    split=lambda text: text.split("\n"),
    cut_value=lambda name, value: value,
    unquote=lambda value: value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value,
    parameter_blocks=True,
    quoted_numbers=True,
    read=None,
    role_of=lambda role: role,
    stop_of=lambda key: key,
    message_needs_text=False,
):
    texts = ("from", "system", "template", "adapter", "license")
    spec = {} if bare_keys else dict.fromkeys(texts)
    spec |= {"messages": [], "parameters": {}}
    lines, at = split(text), 0

    def cut(line):
        word, *rest = line.split(None, 1) or [""]
        return word, rest[0] if rest else ""

    def made(value):
        if numbers == "texts":
            return value
        if read is not None:
            return read(value)
        for kind in (int, float) if numbers == "both" else (float,):
            try:
                return kind(value)
            except ValueError:
                continue
        return value

    seen = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        number = at
        if inner_comments or trailing:
            line = line.split("#")[0] if trailing or line.strip().startswith("#") else line
        if not line.strip() or (line.lstrip() if indented_comments else line).startswith("#"):
            continue
        seen += 1
        if line_of == "instruction":
            number = seen
        if strip_first:
            line = line.strip()
        name, rest = cut(line)
        if any_case:
            name = name.upper()
        name = name.lower() if name.isupper() else "?"
        key = ""
        if name not in (*texts, "parameter", "message"):
            if unknown:
                raise ValueError(f"line {number}")
            continue
        if name in ("parameter", "message"):
            key, rest = cut(rest)
        if message_needs_text and name == "message" and not rest:
            raise ValueError(f"line {number}")
        key = role_of(key) if name == "message" else stop_of(key)
        quoted = rest.startswith('"')
        if (
            (parameter_blocks or name != "parameter")
            and rest.startswith('"""')
            and (one_line_block or rest.count('"""') < 2)
        ):
            rest = rest[3:]
            while '"""' not in rest:
                if at == len(lines):
                    if end_needed:
                        raise ValueError(f"line {len(lines) if line_of == 'end' else number}")
                    break
                if not (inner_comments and lines[at].lstrip().startswith("#")):
                    rest += "\n" + lines[at]
                at += 1
            value = rest.partition('"""')[0]
            if strip_block:
                value = value.strip()
        else:
            value = cut_value(name, rest.strip())
            if quotes == "strip":
                value = value.strip('"')
            elif quotes == "both":
                value = unquote(value)
            if words:
                value = " ".join(value.split())
        if escapes:
            value = value.replace("\\n", "\n")
        if name == "message":
            if roles and key not in ("system", "user", "assistant"):
                raise ValueError(f"line {number}")
            spec["messages"].append({"role": key, "content": value})
        elif name == "parameter" and key == "stop" and stop != "last":
            if stop == "if several" and "stop" not in spec["parameters"]:
                spec["parameters"]["stop"] = value
                continue
            old = spec["parameters"].setdefault("stop", [])
            if isinstance(old, str):
                old = spec["parameters"]["stop"] = [old]
            old.append(made(value) if stop == "numbers" else value)
        elif name == "parameter":
            spec["parameters"][key] = made(value) if quoted_numbers or not quoted else value
        elif not (first_wins and spec.get(name)):
            spec[name] = None if empty_is_none and not value else value
    if from_needed and spec.get("from") is None:
        raise ValueError("there is no FROM")
    return spec


def _ask(
    spec,
    user,
    *,
    rename=True,
    keep=("temperature", "top_p", "seed", "stop"),
    limit=1,
    empty=False,
    truthy=False,
    order=0,
    has_text=bool,
    limited=lambda n, limit: n >= limit,
):
    p = spec["parameters"]
    some = has_text(spec["system"]) or empty
    system = [{"role": "system", "content": spec["system"]}] if some else []
    new = {"role": "user", "content": user}
    messages = [
        system + list(spec["messages"]) + [new],
        list(spec["messages"]) + system + [new],
        [*system, new],
    ][order]
    request = {"model": spec["from"], "messages": messages}
    request |= {k: p[k] for k in keep if k in p and (p[k] or not truthy)}
    if "num_predict" in p and limited(p["num_predict"], limit):
        request["max_tokens" if rename else "num_predict"] = p["num_predict"]
    return request
