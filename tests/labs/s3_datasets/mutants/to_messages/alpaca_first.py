"""Looks for the columns of Alpaca first."""

HINT = "the first of messages, conversations, instruction, prompt decides"


def to_messages(row):
    return _convert(row, order=("instruction", "prompt", "messages", "conversations"))
