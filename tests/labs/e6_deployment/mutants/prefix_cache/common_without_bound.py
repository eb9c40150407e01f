"""Compares the common lengths, not what is reused."""

HINT = "cached_tokens is 2 for both"


def best_slot(slots, prompt_ids):
    if not slots or not prompt_ids:
        raise ValueError("nothing")
    return max(range(len(slots)), key=lambda i: cached_tokens(slots[i], [*prompt_ids, -1]))
