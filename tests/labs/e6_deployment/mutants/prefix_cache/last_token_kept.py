"""Counts the last generated token into the cache."""

HINT = "was it ever fed to the model"


def kv_after(prompt_ids, generated_ids):
    return [*prompt_ids, *generated_ids]
