"""Strips contents."""

HINT = "line ends at the beginning"


def encode_chat(messages, tok):
    return _encode(messages, tok, content=lambda t, tok: _plain(t.strip(), tok))
