"""Deletes the markers from contents."""

HINT = "nothing is taken out"


def encode_chat(messages, tok):
    return _encode(
        messages,
        tok,
        content=lambda t, tok: tok(re.sub(r"<\|im_(start|end)\|>|<\|endoftext\|>", "", t))["input_ids"],
    )
