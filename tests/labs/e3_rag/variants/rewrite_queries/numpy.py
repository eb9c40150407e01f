"""A dict in reverse for the texts; torch for the vector."""


def multi_query(question, rewrites, retrieve, fuse, k):
    texts = [question] + [r for r in rewrites if r.strip()]
    first = {}
    for t in reversed(texts):
        first[t.strip().casefold()] = t
    chosen = sorted(first.values(), key=texts.index)
    return fuse([retrieve(t, k) for t in chosen])[:k]


def hyde(question, generate, embed, n):
    passages = list(filter(str.strip, [generate(question, i) for i in range(n)]))
    v = torch.as_tensor(np.asarray(embed([question] + passages)))
    return torch.nn.functional.normalize(v.sum(0), dim=0).numpy()
