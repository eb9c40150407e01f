"""Adds up all matching blocks of difflib."""

HINT = "behind the first difference"

from difflib import SequenceMatcher


def cached_tokens(cache_ids, prompt_ids):
    def common(cache, prompt):
        blocks = SequenceMatcher(None, cache, prompt, autojunk=False).get_matching_blocks()
        return sum(block.size for block in blocks)

    return _count(cache_ids, prompt_ids, common=common)
