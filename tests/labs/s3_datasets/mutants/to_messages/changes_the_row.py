"""Removes other keys from the row's own messages."""

HINT = "make new dictionaries"


def to_messages(row):
    if row.get("messages") is not None:
        for m, new in zip(row["messages"], _convert(row)):
            m.clear()
            m.update(new)
        return row["messages"]
    return _convert(row)
