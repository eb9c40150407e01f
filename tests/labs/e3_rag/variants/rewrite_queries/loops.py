"""Lists and loops, and sums by hand."""


def multi_query(question, rewrites, retrieve, fuse, k):
    keys, rankings = {question.strip().casefold()}, [retrieve(question, k)]
    for r in rewrites:
        key = r.strip().casefold()
        if not key or key in keys:
            continue
        keys.add(key)
        rankings.append(retrieve(r, k))
    return list(fuse(rankings))[:k]


def hyde(question, generate, embed, n):
    texts = [question]
    for i in range(n):
        passage = generate(question, i)
        if passage.strip() != "":
            texts.append(passage)
    total = None
    for row in embed(texts):
        total = np.array(row, float) if total is None else total + row
    return total / math.sqrt(float((total**2).sum()))
