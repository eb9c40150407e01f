"""Masks with 0 in place of −∞."""

HINT = "0 isn't enough"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, zero=True)
