"""Appends the answer to the prompt that was given."""

HINT = "return a new list"


def kv_after(prompt_ids, generated_ids):
    prompt_ids.extend(generated_ids[:-1])
    return prompt_ids
