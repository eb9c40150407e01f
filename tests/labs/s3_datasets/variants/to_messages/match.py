"""Structural pattern matching; itertools.pairwise."""

from itertools import pairwise


def to_messages(row):
    def clean(x):
        match x:
            case None:
                return ""
            case str():
                return x
            case _:
                return "".join([p.get("text") or "" for p in x if p.get("type") == "text"])

    match {k: v for k, v in row.items() if v is not None}:
        case {"messages": list(ms)}:
            pairs = [(m["role"], m.get("content")) for m in ms]
        case {"conversations": list(ms)}:
            new = {"human": "user", "gpt": "assistant", "function_call": "assistant", "observation": "tool"}
            pairs = [(new.get(m["from"], m["from"]), m.get("value")) for m in ms]
        case {"instruction": asked, **more}:
            pairs = [("system", s) for s in [more.get("system")] if s]
            pairs += [(r, t) for pair in more.get("history", []) for r, t in zip(("user", "assistant"), pair)]
            pairs.append(("user", f"{asked}\n\n{more['input']}" if more.get("input") else asked))
            pairs.append(("assistant", more.get("output")))
        case {"prompt": asked, **more}:
            pairs = [("user", asked), ("assistant", more.get("completion", ""))]
        case _:
            raise ValueError(f"keys {sorted(row)}")
    return [{"content": clean(c), "role": r} for r, c in pairs]


def validate(messages):
    roles = [m["role"] for m in messages]
    start = 1 if roles and roles[0] == "system" else 0
    checks = [
        ("does not end with assistant", not roles or roles[-1] != "assistant"),
        ("does not start with user", len(roles) <= start or roles[start] != "user"),
        ("empty content", min((len(m["content"].strip()) for m in messages), default=1) == 0),
        (
            "not alternating",
            any(
                a == b and a in {"system", "user", "assistant"} or a == b != "tool"
                for a, b in pairwise(roles)
            ),
        ),
        ("system not first", roles.count("system") > start),
        ("unknown role", any(r not in "system user assistant tool".split() for r in roles)),
    ]
    return [name for name, bad in checks if bad]
