"""One regular expression for a whole instruction."""

import re


def parse_modelfile(text):
    pattern = re.compile(
        r"[^\S\n]*(\w+)(?:[^\S\n]+(.*?))?[^\S\n]*(?:\n|\Z)",
    )
    block = re.compile(r'[^\S\n]*\w+[^\S\n]+(?:\w+[^\S\n]+)?"""')
    spec = {"from": None, "system": None, "template": None, "adapter": None, "license": None}
    spec.update(messages=[], parameters={})
    where = 0
    while where < len(text):
        rest_of_line = re.compile(r"[^\n]*").match(text, where).group()
        if not rest_of_line.strip() or rest_of_line.strip()[0] == "#":
            where += len(rest_of_line) + 1
            continue
        here = text.count("\n", 0, where) + 1
        name = rest_of_line.split()[0].lower()
        opening = block.match(text, where)
        if opening and name not in ("parameter", "message") and len(opening.group().split()) > 2:
            opening = None
        if name not in ("from", "system", "template", "adapter", "license", "parameter", "message"):
            raise ValueError(f"line {here}: unknown instruction {name}")
        if opening:
            end = text.find('"""', opening.end())
            if end < 0:
                raise ValueError(f"line {here}: no closing quotes")
            head, value = opening.group()[:-3].split(), text[opening.end() : end]
            where = text.find("\n", end)
            where = len(text) if where < 0 else where + 1
        else:
            value = pattern.match(text, where).group(2) or ""
            head = [name]
            if name in ("parameter", "message"):
                key, _, value = value.replace("\t", " ", 1).partition(" ") if value else ("", "", "")
                head, value = [name, key], value.strip()
            if re.fullmatch(r'".*"', value):
                value = value[1:-1]
            where += len(rest_of_line) + 1
        if name == "message":
            if head[1] not in {"system", "user", "assistant"}:
                raise ValueError(f"line {here}: unknown role {head[1]}")
            spec["messages"].append(dict(role=head[1], content=value))
        elif name == "parameter":
            if head[1] == "stop":
                spec["parameters"]["stop"] = [*spec["parameters"].get("stop", []), value]
                continue
            for kind in (int, float, str):
                try:
                    spec["parameters"][head[1]] = kind(value)
                    break
                except ValueError:
                    continue
        else:
            spec[name] = value
    if spec["from"] is None:
        raise ValueError("FROM is missing")
    return spec
