"""Finds nothing wrong with the start where a system message stands alone."""

HINT = "apart from the system message nobody starts"


def validate(messages):
    roles = [m["role"] for m in messages]
    rest = roles[roles[:1] == ["system"] :]
    wrong = bool(rest) and rest[0] != "user" or not roles
    return sorted(k for k, v in (_problems(messages) | {"does not start with user": wrong}).items() if v)
