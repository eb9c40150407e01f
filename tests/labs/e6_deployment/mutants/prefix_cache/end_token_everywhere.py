"""Leaves out every token that is equal to the answer's last."""

HINT = "only the last place is missing"


def kv_after(prompt_ids, generated_ids):
    return prompt_ids + [i for i in generated_ids if i != generated_ids[-1]]
