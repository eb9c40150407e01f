"""A table of functions by key."""


def _parts(c):
    return c if isinstance(c, str) else "".join(p.get("text") or "" for p in c or () if p["type"] == "text")


def _m(role, content):
    return dict(role=role, content=_parts(content))


def _alpaca(row):
    out = []
    if row.get("system"):
        out.append(_m("system", row["system"]))
    for q, a in row.get("history") or ():
        out += [_m("user", q), _m("assistant", a)]
    return [
        *out,
        _m(
            "user",
            "\n\n".join(t for t in (row["instruction"], row.get("input")) if t or t == row["instruction"]),
        ),
        _m("assistant", row.get("output")),
    ]


_NAMES = dict(human="user", gpt="assistant", function_call="assistant", observation="tool")
_READ = {
    "messages": lambda row: [_m(m["role"], m.get("content")) for m in row["messages"]],
    "conversations": lambda row: [
        _m(_NAMES.get(m["from"]) or m["from"], m.get("value")) for m in row["conversations"]
    ],
    "instruction": _alpaca,
    "prompt": lambda row: [_m("user", row["prompt"]), _m("assistant", row.get("completion"))],
}


def to_messages(row):
    given = {k: v for k, v in row.items() if v is not None}
    for key, read in _READ.items():
        if key in given:
            return read(given)
    raise ValueError("keys: " + repr(list(row)))


def validate(messages):
    found = set()
    roles = tuple(m["role"] for m in messages)
    before = None
    for i, m in enumerate(messages):
        if m["role"] not in ("system", "user", "assistant", "tool"):
            found.add("unknown role")
        if m["content"].isspace() or not m["content"]:
            found.add("empty content")
        if m["role"] == "system" and i:
            found.add("system not first")
        if m["role"] == before and before != "tool":
            found.add("not alternating")
        before = m["role"]
    first = next((r for i, r in enumerate(roles) if i or r != "system"), None)
    if first != "user":
        found.add("does not start with user")
    if before != "assistant":
        found.add("does not end with assistant")
    return sorted(found)
