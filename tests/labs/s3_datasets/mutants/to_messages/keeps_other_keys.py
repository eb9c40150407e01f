"""Hands OpenAI's messages on with all their keys."""

HINT = "other keys are left out"


def to_messages(row):
    if row.get("messages") is not None:
        return [{**m, **new} for m, new in zip(row["messages"], _convert(row))]
    return _convert(row)
