"""Says -1 for a prompt of nothing, instead of refusing it."""

HINT = "refuse a prompt of no tokens"


def cached_tokens(cache_ids, prompt_ids):
    return _count(cache_ids, prompt_ids, refuse=False)
