"""Asks the draft with the new tokens alone."""

HINT = "the prompt and all tokens so far"


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    return _generate(next_logits, ids, n_new, draft_fn, end, seen=lambda known: known[-2:])
