"""Always allows the end."""

HINT = None


def allowed_tokens(machine, state, trie, eos_id):
    return _allowed(machine, state, trie, eos_id, end="always")
