"""Counts tokens that both have, wherever they stand."""

HINT = "behind the first difference"


def cached_tokens(cache_ids, prompt_ids):
    return _count(cache_ids, prompt_ids, common=lambda cache, prompt: len(set(cache) & set(prompt)))
