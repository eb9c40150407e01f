"""No trie in the search: each token is walked by itself, in order of its logit."""


def _reach(machine, state, word):
    for byte in word:
        state = machine.step(state, byte)
        if state is None:
            return None
    return state


def _words(node, word=b""):
    for byte, below in node.items():
        if byte == -1:
            yield from ((token, word) for token in below)
        else:
            yield from _words(below, word + bytes([byte]))


def allowed_tokens(machine, state, trie, eos_id):
    end = {eos_id} if machine.accepts(state) else set()
    firsts = {byte for byte in trie if byte != -1 and machine.step(state, byte) is not None}
    some = {byte: trie[byte] for byte in firsts}
    return end | {token for token, word in _words(some) if _reach(machine, state, word) is not None}


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    ids, state = [], machine.start
    while len(ids) < max_tokens:
        logits = next_logits(ids)
        for token in logits.argsort(descending=True).tolist():
            if token == eos_id and machine.accepts(state):
                return ids
            after = _reach(machine, state, vocab[token]) if token in vocab else None
            if after is not None:
                ids.append(token)
                state = after
                break
        else:
            raise ValueError(f"no token fits after {b''.join(vocab[i] for i in ids)!r}")
    return ids
