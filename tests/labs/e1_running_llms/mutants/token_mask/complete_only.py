"""Allows a token only where it completes a match."""

HINT = "without finishing it"


def allowed_tokens(machine, state, trie, eos_id):
    return _allowed(machine, state, trie, eos_id, complete=True)
