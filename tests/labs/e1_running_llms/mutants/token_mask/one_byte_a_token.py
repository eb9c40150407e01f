"""Steps the machine by the chosen token's first byte alone."""

HINT = "the machine takes each byte"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, one=True)
