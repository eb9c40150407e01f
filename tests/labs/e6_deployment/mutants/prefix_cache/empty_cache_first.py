"""Returns 0 for an empty cache before it looks at the prompt."""

HINT = "whatever the cache holds"


def cached_tokens(cache_ids, prompt_ids):
    return _count(cache_ids, prompt_ids) if cache_ids else 0
