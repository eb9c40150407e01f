"""Makes one character of a line end of two, in the messages themselves."""

HINT = "nothing is taken out of a content"


def encode_chat(messages, tok):
    for m in messages:
        m["content"] = m["content"].replace("\r\n", "\n")
    return _encode(messages, tok)
