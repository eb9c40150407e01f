"""A right trainer with a knob for each mistake."""


def _merge(tokens, pair):
    out, i = [], 0
    while i < len(tokens):
        if tuple(tokens[i : i + 2]) == pair:
            out.append(pair[0] + pair[1])
            i += 2
        else:
            out.append(tokens[i])
            i += 1
    return out


def _train(words, alphabet, n_merges, *, key=None, merge=_merge, count=pairwise, ids=None):
    ids = {token: i for i, token in enumerate(alphabet)} if ids is None else ids
    key = key or (lambda pair, counts, ids: (-counts[pair], ids[pair[0]], ids[pair[1]]))
    split = {word: [bytes([b]) for b in word] for word in words}
    merges = []
    while len(merges) < n_merges:
        counts = Counter()
        for word, tokens in split.items():
            for pair in count(tokens):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: key(pair, counts, ids))
        merges.append(best)
        ids.setdefault(best[0] + best[1], len(ids))
        split = {word: merge(tokens, best) for word, tokens in split.items()}
    return merges
