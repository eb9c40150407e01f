"""Encodes the header's line end with the content."""

HINT = "the header's line end isn't encoded together with the content"


def encode_chat(messages):
    ids = []
    for m in messages:
        ids += tok("<|im_start|>")["input_ids"]
        ids += tok(f"{m['role']}\n{m['content']}", split_special_tokens=True)["input_ids"]
        ids += tok("<|im_end|>\n")["input_ids"]
    return ids
