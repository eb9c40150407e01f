"""Takes the marks out of the contents."""

HINT = "contents stay as they are"


def chatml(messages, add_generation_prompt=False):
    return _chatml(messages, add_generation_prompt, clean=lambda text: re.sub(r"<\|\w+\|>", "", text))
