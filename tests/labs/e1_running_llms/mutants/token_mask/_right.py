"""Right masks with a knob for each mistake."""


def _allowed(
    machine, state, trie, eos_id, *, end="accepts", first=False, complete=False, text=False, anew=False
):
    allowed = set()
    if end == "always" or (end == "accepts" and machine.accepts(state)):
        allowed.add(eos_id)
    waiting = [(trie, machine.start if anew else state, 0)]
    while waiting:
        node, here, depth = waiting.pop()
        for byte, child in node.items():
            if byte == -1:
                if not complete or machine.accepts(here):
                    allowed.update(child)
                continue
            after = here if first and depth else machine.step(here, byte)
            if after is not None:
                waiting.append((child, after, depth + 1))
    if text:
        allowed -= _broken(trie)
    return allowed


def _broken(trie):
    broken, waiting = set(), [(trie, b"")]
    while waiting:
        node, word = waiting.pop()
        for byte, child in node.items():
            if byte == -1:
                try:
                    word.decode()
                except UnicodeDecodeError:
                    broken.update(child)
            else:
                waiting.append((child, word + bytes([byte])))
    return broken


def _greedy(
    next_logits,
    machine,
    vocab,
    eos_id,
    max_tokens,
    *,
    fill=-math.inf,
    keep_end=False,
    refuse=True,
    one=False,
    named=True,
):
    trie, state, ids = build_trie(vocab), machine.start, []
    while len(ids) < max_tokens:
        allowed = sorted(_allowed(machine, state, trie, eos_id))
        if not allowed:
            if refuse:
                raise ValueError(f"{b''.join(vocab[i] for i in ids)!r}" if named else "no token is allowed")
            return ids
        logits = next_logits(ids)
        masked = torch.full_like(logits, fill)
        masked[allowed] = logits[allowed]
        best = int(masked.argmax())
        if best == eos_id:
            return [*ids, best] if keep_end else ids
        if best not in allowed:
            return [*ids, best]
        ids.append(best)
        for byte in vocab[best][:1] if one else vocab[best]:
            state = machine.step(state, byte)
    return ids
