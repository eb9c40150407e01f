"""Concatenates tensors and stacks slices; positions from the mask."""


def pack(docs, T, eos):
    if T < 1:
        raise ValueError(f"T is {T}")
    parts = [torch.tensor(list(d) + [eos]) for d in docs] or [torch.zeros(0, dtype=torch.long)]
    tokens = torch.cat(parts)
    ids = torch.repeat_interleave(torch.arange(len(parts)), torch.tensor([len(p) for p in parts]))
    N = max(0, (len(tokens) - 1) // T)
    where = torch.arange(N)[:, None] * T + torch.arange(T + 1)
    return tokens[where], ids[where]


def doc_mask(doc_ids):
    i = torch.arange(len(doc_ids))
    return torch.logical_and(torch.eq(doc_ids.unsqueeze(0), doc_ids.unsqueeze(1)), i.unsqueeze(1) >= i)


def positions(doc_ids):
    return doc_mask(doc_ids).sum(1) - 1
