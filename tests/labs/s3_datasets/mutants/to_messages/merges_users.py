"""Joins turns of the same speaker."""

HINT = "nothing is mended here"


def to_messages(row):
    turns = []
    for m in _convert(row):
        if turns and turns[-1]["role"] == m["role"] == "user":
            turns[-1]["content"] += "\n" + m["content"]
        else:
            turns.append(m)
    return turns
