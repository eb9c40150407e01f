"""Counts equal places, also behind a difference."""

HINT = "behind the first difference"


def cached_tokens(cache_ids, prompt_ids):
    return _count(cache_ids, prompt_ids, common=lambda c, p: sum(a == b for a, b in zip(c, p)))
