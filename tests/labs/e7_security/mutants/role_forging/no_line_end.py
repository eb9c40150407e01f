"""Leaves out the line end after a message."""

HINT = "line end"


def encode_chat(messages, tok):
    return _encode(
        messages, tok, own=lambda text, tok: tok(text.replace("<|im_end|>\n", "<|im_end|>"))["input_ids"]
    )
