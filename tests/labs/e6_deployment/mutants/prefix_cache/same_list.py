"""Returns the given list where nothing was generated."""

HINT = "return a new list"


def kv_after(prompt_ids, generated_ids):
    return prompt_ids + generated_ids[:-1] if generated_ids else prompt_ids
