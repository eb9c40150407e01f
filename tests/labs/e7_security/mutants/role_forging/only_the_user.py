"""Protects the user's contents alone."""

HINT = "the special tokens that the model would see"


def encode_chat(messages, tok):
    ids = []
    for m in messages:
        ids += _encode(
            [m],
            tok,
            last=False,
            content=_plain if m["role"] == "user" else lambda t, tok: tok(t)["input_ids"],
        )
    return ids + tok("<|im_start|>assistant\n")["input_ids"]
