"""Makes the mask of blocks, and finds rows with bisect."""

import bisect


def pack_bfd(lengths, capacity):
    if not capacity >= 1:
        raise ValueError(f"capacity {capacity}")
    rooms, bins = [], {}
    pairs = sorted(((-min(n, capacity), i) for i, n in enumerate(lengths) if n > 0))
    for minus, i in pairs:
        size = -minus
        at = bisect.bisect_left(rooms, (size, -1))
        room, b = rooms.pop(at) if at < len(rooms) else (capacity, len(bins))
        bins.setdefault(b, []).append(i)
        bisect.insort(rooms, (room - size, b))
    return list(bins.values())


def packed_inputs(seqs):
    mask = torch.block_diag(*(torch.ones(len(seq), len(seq)).tril() for seq in seqs)).bool()
    labels = [token for seq in seqs for token in (-100, *seq[1:])]
    return {
        "input_ids": torch.tensor([sum(seqs, [])]),
        "position_ids": torch.tensor([[t for seq in seqs for t in range(len(seq))]]),
        "labels": torch.tensor([labels]),
        "attention_mask": mask.view(1, 1, *mask.shape),
    }
