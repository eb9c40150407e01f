"""Trusts what tools say."""

HINT = "any message, whatever its role"


def contains_control_text(messages, _right=contains_control_text):
    return _right([m for m in messages if m["role"] != "tool"])
