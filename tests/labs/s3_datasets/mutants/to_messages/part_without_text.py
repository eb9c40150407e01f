"""Takes it for granted that a part has a text."""

HINT = "and the text of a part"


def to_messages(row):
    for m in row.get("messages") or []:
        if isinstance(m.get("content"), list):
            "".join(p["text"] + "" for p in m["content"] if p["type"] == "text")
    return _convert(row)
