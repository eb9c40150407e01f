"""Lets tools answer only one at a time."""

HINT = "tools may answer in a row"


def validate(messages):
    roles = [m["role"] for m in messages]
    found = _problems(messages) | {"not alternating": any(a == b for a, b in zip(roles, roles[1:]))}
    return sorted(name for name, yes in found.items() if yes)
