"""Looks for marks in the rendered text."""

HINT = "not in the rendered text"


def contains_control_text(messages):
    return (
        any(mark in chatml(messages) for mark in ("<|im_start|>", "<|im_end|>", "<|endoftext|>"))
        or not messages
    )
