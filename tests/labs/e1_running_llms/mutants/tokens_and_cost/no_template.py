"""Counts the text alone."""

HINT = "apply the chat template"
DEMO = True


def count_prompt_tokens(messages, tok):
    return sum(len(tok(message["content"]).input_ids) for message in messages)
