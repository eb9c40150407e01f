"""Takes one off whatever is equal."""

HINT = "the bound, len(prompt_ids)"


def cached_tokens(cache_ids, prompt_ids):
    return _count(cache_ids, prompt_ids, cap=lambda same, cache, prompt: max(same - 1, 0))
