"""Always allows the end."""

HINT = "the end is allowed exactly"


def allowed_tokens(machine, state, trie, eos_id):
    return _allowed(machine, state, trie, eos_id, end="always")
