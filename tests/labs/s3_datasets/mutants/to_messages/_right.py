"""Right conversions with a knob for each mistake."""


def _convert(
    row,
    *,
    names=None,
    join="\n\n",
    use_input=True,
    system=True,
    history=True,
    glue="",
    strip=False,
    none="",
    present=lambda row, key: row.get(key) is not None,
    order=("messages", "conversations", "instruction", "prompt"),
):
    names = names or {
        "human": "user",
        "gpt": "assistant",
        "function_call": "assistant",
        "observation": "tool",
    }

    def text(content):
        if isinstance(content, list):
            content = glue.join(p.get("text") or "" for p in content if p["type"] == "text")
        content = none if content is None else content
        return content.strip() if strip and content else content

    def said(role, content):
        return {"role": role, "content": text(content)}

    kind = next((key for key in order if present(row, key)), None)
    if kind == "messages":
        return [said(m["role"], m.get("content")) for m in row["messages"]]
    if kind == "conversations":
        return [said(names.get(m["from"], m["from"]), m.get("value")) for m in row["conversations"]]
    if kind == "instruction":
        turns = [said("system", row["system"])] if system and row.get("system") else []
        for q, a in (row.get("history") or []) if history else []:
            turns += [said("user", q), said("assistant", a)]
        asked = row["instruction"]
        if use_input and row.get("input"):
            asked += join + row["input"]
        return [*turns, said("user", asked), said("assistant", row.get("output"))]
    if kind == "prompt":
        return [said("user", row["prompt"]), said("assistant", row.get("completion"))]
    raise ValueError(f"unknown format: {list(row)}")


def _problems(messages):
    roles = [m["role"] for m in messages]
    rest = roles[roles[:1] == ["system"] :]
    return {
        "unknown role": not set(roles) <= {"system", "user", "assistant", "tool"},
        "empty content": any(not m["content"].strip() for m in messages),
        "system not first": "system" in roles[1:],
        "not alternating": any(a == b and a != "tool" for a, b in zip(roles, roles[1:])),
        "does not start with user": not rest or rest[0] != "user",
        "does not end with assistant": not roles or roles[-1] != "assistant",
    }
