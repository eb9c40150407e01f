"""Leaves None in the history."""

HINT = "in the history too"


def to_messages(row, _right=to_messages):
    turns = _right(row)
    if turns and row.get("history") and not row.get("messages") and not row.get("conversations"):
        answers = [said for _, said in row["history"]]
        first = len(turns) - 2 - 2 * len(answers)
        for i, said in enumerate(answers):
            turns[first + 2 * i + 1]["content"] = said
    return turns
