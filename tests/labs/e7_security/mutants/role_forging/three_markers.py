"""Protects only against ChatML's own three markers."""

HINT = "special token that isn't ChatML"


def encode_chat(messages, tok):
    return _encode(
        messages,
        tok,
        content=lambda t, tok: (_plain if "<|" in t else lambda x, tok: tok(x)["input_ids"])(t, tok),
    )
