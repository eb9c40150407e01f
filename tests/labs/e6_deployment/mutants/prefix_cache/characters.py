"""Compares the characters of the numbers."""

HINT = "compare tokens, not the characters"

import os


def cached_tokens(cache_ids, prompt_ids):
    texts = ["".join(map(str, ids)) for ids in (cache_ids, prompt_ids)]
    return _count(cache_ids, prompt_ids, common=lambda cache, prompt: len(os.path.commonprefix(texts)))
