"""Encodes the header's line end together with the content."""

HINT = "each encoded on its own"


def encode_chat(messages, tok):
    ids = []
    for m in messages:
        _check(m["role"])
        ids += (
            tok("<|im_start|>")["input_ids"]
            + _plain(f"{m['role']}\n{m['content']}", tok)
            + tok("<|im_end|>\n")["input_ids"]
        )
    return ids + tok("<|im_start|>assistant\n")["input_ids"]
