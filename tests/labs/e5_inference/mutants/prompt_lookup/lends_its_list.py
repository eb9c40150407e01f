"""Gives the draft its own list of tokens."""

HINT = "give it a copy"


def speculative_generate(next_logits, ids, n_new, draft_fn, end=None):
    return _generate(next_logits, ids, n_new, draft_fn, end, seen=lambda known: known)
