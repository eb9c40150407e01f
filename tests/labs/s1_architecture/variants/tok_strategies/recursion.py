"""Memoized recursion, and probabilities gathered by hand; a tuple in place of a list."""


def wordpiece(word, vocab, unk="[UNK]"):
    def cut(rest, mark):
        if not rest:
            return []
        for n in range(len(rest), 0, -1):
            if mark + rest[:n] in vocab:
                more = cut(rest[n:], "##")
                return None if more is None else [mark + rest[:n], *more]
        return None

    pieces = cut(word, "")
    return [unk] if pieces is None else pieces


def unigram(word, logp):
    @functools.cache
    def best(start):
        if start == len(word):
            return 0.0, ()
        found = (-math.inf, ())
        for end in range(start + 1, len(word) + 1):
            if word[start:end] in logp:
                score, tokens = best(end)
                found = max(found, (logp[word[start:end]] + score, (word[start:end], *tokens)))
        return found

    score, tokens = best(0)
    return ([], -math.inf) if score == -math.inf else (tokens, score)


def bits_per_byte(logits, ids, text):
    size = len(text.encode("utf-8"))
    if size == 0:
        raise ValueError(f"no text: {size} bytes")
    logp = logits.log_softmax(-1)
    return -sum(float(logp[t, ids[t + 1]]) for t in range(len(ids) - 1)) / math.log(2) / size
