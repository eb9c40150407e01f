"""Appends to the prompt that it was given."""

HINT = "copy it"


def speculative_generate(next_logits, ids, *args, **kwargs):
    return _generate(next_logits, ids, *args, **kwargs, same=ids)
