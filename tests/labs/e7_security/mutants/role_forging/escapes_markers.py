"""Puts a space into each marker."""

HINT = "nothing is taken out"


def encode_chat(messages, tok):
    return _encode(messages, tok, content=lambda t, tok: _plain(t.replace("<|", "< |"), tok))
