"""Compares ids by `is`."""

HINT = "compare by =="


def cached_tokens(cache_ids, prompt_ids):
    if not prompt_ids:
        raise ValueError("the prompt is empty")
    same = 0
    for mine, theirs in zip(cache_ids, prompt_ids[:-1]):
        if mine is not theirs:
            break
        same += 1
    return same
