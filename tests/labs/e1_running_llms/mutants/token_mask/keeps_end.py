"""Leaves the end in the result."""

HINT = "the end at once"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, keep_end=True)
