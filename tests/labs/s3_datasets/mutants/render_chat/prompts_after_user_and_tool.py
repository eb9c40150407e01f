"""Adds the generation prompt after a user or a tool alone."""

HINT = "it is left out only after the assistant's turn"


def chatml(messages, add_generation_prompt=False, _right=chatml):
    return _right(
        messages, add_generation_prompt and (messages or [{"role": "user"}])[-1]["role"] != "system"
    )
