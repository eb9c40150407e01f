"""Looks for alternation among user and assistant alone."""

HINT = "only tools may come twice"


def validate(messages):
    roles = [m["role"] for m in messages]
    twice = any(a == b and a in ("system", "user", "assistant") for a, b in zip(roles, roles[1:]))
    return sorted(k for k, v in (_problems(messages) | {"not alternating": twice}).items() if v)
