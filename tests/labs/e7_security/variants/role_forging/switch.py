"""The tokenizer's own switch, set back afterwards; an array of ids."""


def encode_chat(messages, tok):
    inner = tok.backend_tokenizer
    pieces = []
    for message in messages:
        role = message["role"]
        if role not in {"system", "user", "assistant"}:
            raise ValueError("role " + repr(role))
        pieces += [(f"<|im_start|>{role}\n", False), (message["content"], True), ("<|im_end|>\n", False)]
    pieces.append(("<|im_start|>assistant\n", False))
    ids, before = [], inner.encode_special_tokens
    try:
        for text, plain in pieces:
            inner.encode_special_tokens = plain
            ids.extend(inner.encode(text, add_special_tokens=False).ids)
    finally:
        inner.encode_special_tokens = before
    return np.array(ids)
