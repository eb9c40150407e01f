"""Leaves out a system text of white space."""

HINT = "white space is a text"


def to_request(spec, user):
    return _ask(spec, user, has_text=lambda text: bool((text or "").strip()))
