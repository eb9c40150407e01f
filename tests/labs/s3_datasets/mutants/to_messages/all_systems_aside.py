"""Sets all system messages at the beginning aside."""

HINT = "one system message is set aside"


def validate(messages):
    roles = [m["role"] for m in messages]
    while roles[:1] == ["system"]:
        roles.pop(0)
    wrong = roles[:1] != ["user"]
    return sorted(k for k, v in (_problems(messages) | {"does not start with user": wrong}).items() if v)
