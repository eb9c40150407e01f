"""Takes an empty list of messages for no messages."""

HINT = "an empty list isn't None"


def to_messages(row):
    return _convert(
        row,
        present=lambda row, key: (
            bool(row.get(key)) or (key in ("instruction", "prompt") and row.get(key) == "")
        ),
    )
