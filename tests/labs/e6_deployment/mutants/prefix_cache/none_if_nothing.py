"""Says None where nothing is reused."""

HINT = "the lowest index among equals"


def best_slot(slots, prompt_ids):
    best, most = None, 0
    if not slots or not prompt_ids:
        raise ValueError("nothing")
    for i, slot in enumerate(slots):
        if cached_tokens(slot, prompt_ids) > most:
            best, most = i, cached_tokens(slot, prompt_ids)
    return best
