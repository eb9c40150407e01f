"""Of rows with equal room takes the last, and gives rows in another order."""


def pack_bfd(lengths, capacity):
    if capacity < 1:
        raise ValueError(f"rows need room, not {capacity}")
    rows = []
    order = sorted(range(len(lengths)), key=lambda i: (min(lengths[i], capacity), -i), reverse=True)
    for i in order:
        size = min(lengths[i], capacity)
        if not size:
            continue
        able = [row for row in reversed(rows) if row[0] >= size]
        if able:
            row = min(able, key=lambda row: row[0])
        else:
            row = [capacity, []]
            rows.append(row)
        row[0] -= size
        row[1].insert(0, i)
    return [row[1] for row in reversed(rows)]


def packed_inputs(seqs):
    total = sum(map(len, seqs))
    mask = torch.zeros(total, total, dtype=torch.bool)
    start = 0
    for seq in seqs:
        for t in range(len(seq)):
            mask[start + t, start : start + t + 1] = True
        start += len(seq)
    ids = torch.cat([torch.tensor(seq) for seq in seqs]).unsqueeze(0)
    positions = torch.cat([torch.arange(len(seq)) for seq in seqs]).unsqueeze(0)
    return {
        "input_ids": ids,
        "position_ids": positions,
        "labels": ids.masked_fill(positions == 0, -100),
        "attention_mask": mask[None, None],
    }
