"""Keeps the prompt and forgets the answer."""

HINT = "was it ever fed to the model"


def kv_after(prompt_ids, generated_ids):
    return list(prompt_ids)
