"""A recursive walk; −∞ for what is forbidden."""


def allowed_tokens(machine, state, trie, eos_id):
    found = set()

    def walk(node, here):
        for byte, below in node.items():
            if byte == -1:
                found.update(below)
            else:
                after = machine.step(here, byte)
                if after is not None:
                    walk(below, after)

    walk(trie, state)
    if machine.accepts(state):
        found.add(eos_id)
    return found


def constrained_greedy(next_logits, machine, vocab, eos_id, max_tokens):
    trie = build_trie(vocab)
    ids, state = [], machine.start
    for _ in range(max_tokens):
        allowed = torch.tensor(sorted(allowed_tokens(machine, state, trie, eos_id)), dtype=torch.long)
        if len(allowed) == 0:
            raise ValueError(f"stuck after {b''.join(map(vocab.get, ids))}")
        logits = next_logits(list(ids)).float()
        mask = torch.full_like(logits, float("-inf"))
        mask[allowed] = 0
        token = int((logits + mask).argmax())
        if token == eos_id:
            return ids
        ids.append(token)
        for byte in vocab[token]:
            state = machine.step(state, byte)
    return ids
