"""Looks at a token's first byte alone."""

HINT = "every byte of a token must fit"
DEMO = True


def allowed_tokens(machine, state, trie, eos_id):
    return _allowed(machine, state, trie, eos_id, first=True)
