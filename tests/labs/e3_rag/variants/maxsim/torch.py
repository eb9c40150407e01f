"""torch, with masked_fill."""


def maxsim(q, q_mask, docs, d_mask):
    a = torch.from_numpy(np.ascontiguousarray(q[q_mask])).float()
    b = torch.from_numpy(np.ascontiguousarray(docs)).float()
    mask = torch.from_numpy(np.ascontiguousarray(d_mask))
    b = b.masked_fill(~mask[..., None], 0)
    s = (b @ a.T).masked_fill(~mask[..., None], -torch.inf)
    return s.amax(1).sum(1).numpy()
