"""Reuses the cache only if the prompt begins with all of it."""

HINT = "behind the first difference"


def cached_tokens(cache_ids, prompt_ids):
    def common(cache, prompt):
        return len(cache) if prompt[: len(cache)] == cache else 0

    return _count(cache_ids, prompt_ids, common=common)
