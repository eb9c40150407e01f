"""Takes addresses that differ in capitals for one."""

HINT = "not other capitals"


def redact(text):
    return _redact(text, form=lambda kind, value: value.lower() if kind == "EMAIL" else value)
