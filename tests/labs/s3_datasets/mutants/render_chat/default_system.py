"""Adds a system message, as SmolLM2's template does."""

HINT = "no message is added that isn't there"


def chatml(messages, add_generation_prompt=False):
    if not messages or messages[0]["role"] != "system":
        messages = [{"role": "system", "content": "You are a helpful AI assistant."}, *messages]
    return _chatml(messages, add_generation_prompt)
