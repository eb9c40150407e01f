"""Masks with 0 in place of −∞."""

HINT = "−∞ for the others"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, fill=0.0)
