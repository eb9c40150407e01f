"""Bounds by the cache's length, not by the prompt's."""

HINT = "the bound, len(prompt_ids)"


def cached_tokens(cache_ids, prompt_ids):
    return _count(cache_ids, prompt_ids, cap=lambda same, cache, prompt: max(0, min(same, len(cache) - 1)))
