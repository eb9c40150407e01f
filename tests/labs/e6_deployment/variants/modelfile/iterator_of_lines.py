"""Pulls lines from an iterator, a text's further lines too."""

import re


def parse_modelfile(text):
    numbered = iter(enumerate(text.split("\n"), start=1))
    found = []
    for number, line in numbered:
        bare = line.strip()
        if bare == "" or bare[0] == "#":
            continue
        parts = re.split(r"\s+", line.lstrip(), maxsplit=1)
        name = parts[0].upper()
        if name not in {"FROM", "SYSTEM", "TEMPLATE", "ADAPTER", "LICENSE", "PARAMETER", "MESSAGE"}:
            raise ValueError(f"I don't know {name!r} in line {number}")
        rest, key = parts[1] if len(parts) > 1 else "", None
        if name in {"PARAMETER", "MESSAGE"}:
            key, *more = re.split(r"\s+", rest, maxsplit=1)
            rest = more[0] if more else ""
        if name == "MESSAGE" and key not in ("system", "user", "assistant"):
            raise ValueError(f"line {number}: role {key}")
        if rest[:3] == '"""':
            collected = [rest[3:]]
            while '"""' not in collected[-1]:
                try:
                    collected.append(next(numbered)[1])
                except StopIteration:
                    raise ValueError(f"line {number}: open quotes") from None
            collected[-1] = collected[-1][: collected[-1].index('"""')]
            content = "\n".join(collected)
        else:
            content = rest.strip()
            content = (
                content[1:-1]
                if len(content) >= 2 and content.startswith('"') and content.endswith('"')
                else content
            )
        found.append((name, key, content))

    def number_or_text(value):
        for kind in (int, float):
            try:
                return kind(value)
            except ValueError:
                pass
        return value

    last = {name: content for name, _, content in found if name not in ("PARAMETER", "MESSAGE")}
    if "FROM" not in last:
        raise ValueError("no FROM in the file")
    parameters = {k: number_or_text(v) for name, k, v in found if name == "PARAMETER" and k != "stop"}
    stops = [v for name, k, v in found if name == "PARAMETER" and k == "stop"]
    return {
        **{k: last.get(k.upper()) for k in ("from", "system", "template", "adapter", "license")},
        "messages": [{"role": k, "content": v} for name, k, v in found if name == "MESSAGE"],
        "parameters": parameters | ({"stop": stops} if stops else {}),
    }


def to_request(spec, user):
    import copy

    spec = copy.deepcopy(spec)
    messages = spec["messages"]
    if spec["system"]:
        messages.insert(0, {"role": "system", "content": spec["system"]})
    messages.append({"content": user, "role": "user"})
    request = {"messages": messages, "model": spec["from"]}
    for key, value in spec["parameters"].items():
        if key == "num_predict" and value > 0:
            request["max_tokens"] = value
        elif key in {"temperature", "top_p", "seed", "stop"}:
            request[key] = value
    return request
