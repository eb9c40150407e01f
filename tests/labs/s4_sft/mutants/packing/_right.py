"""Right code with a knob for each mistake."""


def _pack(
    lengths, capacity, *, order="down", fit="best", drop_long=False, keep_empty=False, check=True, spare=0
):
    if check and capacity < 1:
        raise ValueError(f"{capacity}")
    sizes = [min(length, capacity) for length in lengths]
    at = list(range(len(sizes)))
    if order == "down":
        at.sort(key=lambda i: -sizes[i])
    elif order == "up":
        at.sort(key=lambda i: sizes[i])
    bins, room = [], []
    for i in at:
        if (sizes[i] == 0 and not keep_empty) or (drop_long and lengths[i] > capacity):
            continue
        fitting = [b for b, left in enumerate(room) if left >= sizes[i] + spare]
        if fit == "next":
            fitting = [b for b in fitting if b == len(room) - 1]
        if not fitting:
            bins.append([])
            room.append(capacity)
            fitting = [len(room) - 1]
        choose = {"best": min, "worst": max}.get(fit)
        b = choose(fitting, key=lambda b: room[b]) if choose else fitting[0]
        bins[b].append(i)
        room[b] -= sizes[i]
    return bins


def _packed(seqs, *, reset=True, first=True, mask="right"):
    ids = torch.tensor([i for seq in seqs for i in seq])
    inside = torch.cat([torch.arange(len(seq)) for seq in seqs])
    which = torch.cumsum(inside == 0, 0)
    same, before = which[:, None] == which, torch.ones(len(ids), len(ids)).tril().bool()
    masks = {"right": same & before, "causal": before, "both": same, "none": torch.ones_like(same)}
    return {
        "input_ids": ids[None],
        "position_ids": (inside if reset else torch.arange(len(ids)))[None],
        "labels": torch.where((inside == 0) & first, -100, ids)[None],
        "attention_mask": masks[mask][None, None],
    }
