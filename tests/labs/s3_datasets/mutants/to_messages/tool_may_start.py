"""Lets a tool start."""

HINT = "and no tool's"


def validate(messages):
    roles = [m["role"] for m in messages]
    rest = roles[roles[:1] == ["system"] :]
    wrong = not rest or rest[0] not in ("user", "tool")
    return sorted(k for k, v in (_problems(messages) | {"does not start with user": wrong}).items() if v)
