"""Returns how much is reused, not where."""

HINT = "neither how many they are"


def best_slot(slots, prompt_ids):
    return max(cached_tokens(slot, prompt_ids) for slot in slots)
