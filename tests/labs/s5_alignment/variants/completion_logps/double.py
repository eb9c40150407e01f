"""In float64, row by row."""


def completion_logps(logits, ids, completion_mask):
    rows = []
    for b in range(ids.shape[0]):
        total = logits.new_zeros((), dtype=torch.float64) + 0.0 * logits[b, 0, 0].double()
        for t in range(1, ids.shape[1]):
            if completion_mask[b, t]:
                row = logits[b, t - 1].double()
                total = total + row[ids[b, t]] - torch.logsumexp(row, -1)
        rows.append(total)
    return torch.stack(rows).float()
