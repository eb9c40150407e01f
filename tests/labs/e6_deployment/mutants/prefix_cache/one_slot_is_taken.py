"""Takes the only slot without a look at the prompt."""

HINT = "where there is nothing to choose"


def best_slot(slots, prompt_ids):
    if len(slots) == 1:
        return 0
    if not slots:
        raise ValueError("there is no slot")
    return max(range(len(slots)), key=lambda i: _count(slots[i], prompt_ids))
