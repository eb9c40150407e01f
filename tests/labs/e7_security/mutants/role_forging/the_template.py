"""Uses the library's template, in which a forged turn becomes a real one."""

DEMO = True
HINT = "the special tokens that the model would see"


def encode_chat(messages, tok):
    for m in messages:
        _check(m["role"])
    text = "".join(f"<|im_start|>{m['role']}\n{m['content']}<|im_end|>\n" for m in messages)
    return tok(text + "<|im_start|>assistant\n")["input_ids"]
