"""Takes the slot of which the largest share is reused."""

HINT = "nor which share of the slot"


def best_slot(slots, prompt_ids):
    if not slots:
        raise ValueError("no slots")
    return max(range(len(slots)), key=lambda i: cached_tokens(slots[i], prompt_ids) / max(len(slots[i]), 1))
