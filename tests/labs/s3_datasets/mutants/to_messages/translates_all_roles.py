"""Translates the roles of messages as well."""

HINT = 'only "from" is translated'


def to_messages(row, _right=to_messages):
    if row.get("messages") is not None:
        names = {"human": "user", "gpt": "assistant"}
        return [{**m, "role": names.get(m["role"], m["role"])} for m in _right(row)]
    return _right(row)
