"""A full recount per round, the best by sorting; returns lists in place of tuples."""


def train_bpe(words, alphabet, n_merges):
    ids = {token: i for i, token in enumerate(alphabet)}
    corpus = {word: tuple(bytes([b]) for b in word) for word in words}
    merges = []
    for _ in range(n_merges):
        counts = {}
        for word, parts in corpus.items():
            for i in range(len(parts) - 1):
                counts[parts[i : i + 2]] = counts.get(parts[i : i + 2], 0) + words[word]
        if not counts:
            return merges
        a, b = sorted(counts.items(), key=lambda item: (-item[1], ids[item[0][0]], ids[item[0][1]]))[0][0]
        merges.append([a, b])
        if a + b not in ids:
            ids[a + b] = len(ids)
        for word, parts in corpus.items():
            out = []
            for part in parts:
                if out and out[-1] == (a,) and part == b:
                    out[-1] = a + b
                else:
                    out.append((part,) if part == a else part)
            flat = []
            for part in out:
                flat.append(part[0] if isinstance(part, tuple) else part)
            corpus[word] = tuple(_again(parts, a, b))
    return merges


def _again(parts, a, b):
    i = 0
    while i < len(parts):
        if parts[i : i + 2] == (a, b):
            yield a + b
            i += 2
        else:
            yield parts[i]
            i += 1
