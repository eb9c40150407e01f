"""A generator of blocks; loops for mask and positions."""


def pack(docs, T, eos):
    if T <= 0:
        raise ValueError(f"{T=}")

    def blocks():
        block = []
        for i, doc in enumerate(docs):
            for token in list(doc) + [eos]:
                block.append((token, i))
                if len(block) == T + 1:
                    yield block
                    block = block[-1:]

    found = np.array(list(blocks()), dtype=np.int64).reshape(-1, T + 1, 2)
    return torch.from_numpy(found[..., 0].copy()), torch.from_numpy(found[..., 1].copy())


def doc_mask(doc_ids):
    n = len(doc_ids)
    mask = torch.zeros(n, n, dtype=torch.bool)
    for i in range(n):
        for j in range(i + 1):
            mask[i, j] = bool(doc_ids[i] == doc_ids[j])
    return mask


def positions(doc_ids):
    found, last = [], None
    for i in doc_ids.tolist():
        found.append(found[-1] + 1 if i == last else 0)
        last = i
    return torch.tensor(found)
