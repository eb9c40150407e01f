"""Finds marks in capitals."""

HINT = "no capitals, and no other names"


def contains_control_text(messages, _right=contains_control_text):
    return _right([{**m, "content": m["content"].lower()} for m in messages])
