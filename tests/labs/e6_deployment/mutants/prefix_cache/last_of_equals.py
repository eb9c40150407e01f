"""Takes the last slot among equals."""

HINT = "the lowest index among equals"


def best_slot(slots, prompt_ids):
    return max(range(len(slots)), key=lambda i: (cached_tokens(slots[i], prompt_ids), i))
