"""Masks with −100 in place of −∞."""

HINT = "neither 0 nor −100"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, fill=-100.0)
