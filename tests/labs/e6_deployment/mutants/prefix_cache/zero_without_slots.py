"""Says 0 where there are no slots."""

HINT = "refuse an empty list of slots"


def best_slot(slots, prompt_ids):
    if not prompt_ids:
        raise ValueError("empty")
    return max(range(len(slots)), key=lambda i: cached_tokens(slots[i], prompt_ids), default=0)
