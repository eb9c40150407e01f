"""Takes it for granted that a message has a content."""

HINT = "a content, and the text of a part"


def to_messages(row, _right=to_messages):
    for m in row.get("messages") or []:
        m["content"]
    return _right(row)
