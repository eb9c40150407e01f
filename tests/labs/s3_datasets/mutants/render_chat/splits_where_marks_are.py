"""Splits special tokens only where one of the three marks is."""

HINT = "for every content, not only where"


def encode_chat(messages):
    ids = []
    for m in messages:
        ids += tok(f"<|im_start|>{m['role']}\n")["input_ids"]
        ids += tok(m["content"], split_special_tokens=contains_control_text([m]))["input_ids"]
        ids += tok("<|im_end|>\n")["input_ids"]
    return ids
