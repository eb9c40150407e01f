"""Leaves out tokens that are half a character."""

HINT = "half of é is a token"


def allowed_tokens(machine, state, trie, eos_id):
    return _allowed(machine, state, trie, eos_id, text=True)
