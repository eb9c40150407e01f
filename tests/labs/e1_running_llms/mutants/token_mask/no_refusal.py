"""Returns what it has where no token is allowed."""

HINT = "where no token is allowed, raise ValueError"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    return _greedy(next_logits, machine, vocab, eos_id, max_tokens, refuse=False)
