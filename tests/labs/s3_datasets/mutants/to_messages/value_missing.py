"""Takes it for granted that a turn of ShareGPT has a value."""

HINT = 'a value that is missing is ""'


def to_messages(row, _right=to_messages):
    for m in row.get("conversations") or []:
        m["value"]
    return _right(row)
