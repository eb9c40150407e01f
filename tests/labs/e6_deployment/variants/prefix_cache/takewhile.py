"""Counts with itertools."""

from itertools import takewhile


def cached_tokens(cache_ids, prompt_ids):
    if len(prompt_ids) == 0:
        raise ValueError("a prompt has at least one token")
    equal = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(cache_ids, prompt_ids)))
    return min(equal, len(prompt_ids) - 1)


def kv_after(prompt_ids, generated_ids):
    new = prompt_ids.copy()
    if generated_ids:
        new += generated_ids[: len(generated_ids) - 1]
    return new


def best_slot(slots, prompt_ids):
    reuse = [cached_tokens(slot, prompt_ids) for slot in slots]
    return reuse.index(max(reuse))
