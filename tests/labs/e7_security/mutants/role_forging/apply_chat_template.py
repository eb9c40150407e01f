"""Uses apply_chat_template, which adds a system message too."""

HINT = "no message is added"


def encode_chat(messages, tok):
    for m in messages:
        _check(m["role"])
    return tok.apply_chat_template(messages, add_generation_prompt=True, return_dict=False)
