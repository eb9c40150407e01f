"""Takes the prompt for longer than the cache and fails where it isn't."""

HINT = "stop at the end of the shorter list"


def cached_tokens(cache_ids, prompt_ids):
    if not prompt_ids:
        raise ValueError("empty")
    for i in range(len(cache_ids)):
        if cache_ids[i] != prompt_ids[i]:
            return i
    return min(len(cache_ids), len(prompt_ids) - 1)
