"""Takes a function call for the tool's turn."""

HINT = "function_call → assistant, observation → tool"


def to_messages(row):
    return _convert(
        row, names={"human": "user", "gpt": "assistant", "function_call": "tool", "observation": "tool"}
    )
