"""Finds the first difference in an array."""


def cached_tokens(cache_ids, prompt_ids):
    if not prompt_ids:
        raise ValueError("empty prompt")
    n = min(len(cache_ids), len(prompt_ids))
    different = np.flatnonzero(np.asarray(cache_ids[:n]) != np.asarray(prompt_ids[:n]))
    return int(min(different[0] if len(different) else n, len(prompt_ids) - 1))


def kv_after(prompt_ids, generated_ids):
    return np.concatenate([prompt_ids, generated_ids[:-1]]).astype(int).tolist()


def best_slot(slots, prompt_ids):
    if len(slots) == 0:
        raise ValueError("no slots")
    return int(np.argmax([cached_tokens(slot, prompt_ids) for slot in slots]))
