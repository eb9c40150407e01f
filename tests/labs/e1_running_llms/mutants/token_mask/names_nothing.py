"""Refuses without the text so far."""

HINT = "with the text so far"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, named=False)
