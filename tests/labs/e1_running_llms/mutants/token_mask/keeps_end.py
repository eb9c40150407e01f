"""Leaves the end in the result."""

HINT = "the end isn't part of the result"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, keep_end=True)
