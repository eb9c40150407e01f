"""Reads the whole template as plain characters, so its own markers are lost."""

HINT = "Your own markers are single tokens"


def encode_chat(messages, tok):
    for m in messages:
        _check(m["role"])
    text = "".join(f"<|im_start|>{m['role']}\n{m['content']}<|im_end|>\n" for m in messages)
    return tok(text + "<|im_start|>assistant\n", split_special_tokens=True)["input_ids"]
