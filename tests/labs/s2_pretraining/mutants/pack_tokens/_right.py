"""Right packing with a knob for each mistake."""


def _pack(docs, T, eos, *, stride=None, end=True, own=True, pad=False, last=True):
    if T < 1:
        raise ValueError(f"T = {T}")
    stream, owner = [], []
    for i, doc in enumerate(docs):
        ends = [eos] if end and (last or i + 1 < len(docs)) else []
        stream += [*doc, *ends]
        owner += [i] * len(doc) + [i if own else i + 1] * len(ends)
    blocks, owners = [], []
    for start in range(0, len(stream) - (1 if pad else T), stride or T):
        missing = max(0, start + T + 1 - len(stream))
        blocks.append(stream[start : start + T + 1] + [eos] * missing)
        owners.append(owner[start : start + T + 1] + [len(docs) - 1] * missing)
    shape = (len(blocks), T + 1)
    return torch.tensor(blocks, dtype=torch.int64).reshape(shape), torch.tensor(
        owners, dtype=torch.int64
    ).reshape(shape)
