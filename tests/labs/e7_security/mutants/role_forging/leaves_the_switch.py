"""Sets the tokenizer's switch and forgets it."""

HINT = "set it back"


def encode_chat(messages, tok):
    ids = _encode(messages, tok)
    tok.backend_tokenizer.encode_special_tokens = True
    return ids
