"""Walks from the machine's start, whatever the state."""

HINT = "from the state given"


def allowed_tokens(machine, state, trie, eos_id):
    return _allowed(machine, state, trie, eos_id, anew=True)
