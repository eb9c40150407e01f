"""Goes on to the first match, whatever max_tokens is."""

HINT = "stop after max_tokens, match or not"


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    ids = _greedy(next_logits, machine, vocab, eos_id, max_tokens)
    while not lab.accepts(machine, b"".join(vocab[i] for i in ids)):
        ids = _greedy(next_logits, machine, vocab, eos_id, len(ids) + 1)
    return ids
