"""A threshold by kthvalue, and numpy's order."""


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    F_ = b_enc.numel()
    if k < 1 or k > F_:
        raise ValueError("k")
    a = torch.relu(torch.einsum("nd,df->nf", x - b_dec, W_enc) + b_enc)
    edge = a.detach().kthvalue(F_ - k + 1, dim=1, keepdim=True).values
    f = torch.where(a >= edge, a, 0.0)
    return torch.addmm(b_dec, f, W_dec), f


def sae_report(x, x_hat, features):
    error = ((x_hat - x).double() ** 2).sum().item()
    variance = (x.double().var(0, unbiased=False) * len(x)).sum().item()
    counts = features.count_nonzero(0)
    return {
        "dead": (counts == 0).sum().item() / features.shape[1],
        "l0": features.count_nonzero().item() / len(features),
        "fvu": error / variance,
    }


def max_activating(features, feature, k):
    import numpy as np

    c = features[:, feature].detach().numpy()
    order = np.lexsort((np.arange(len(c)), -c))
    return torch.from_numpy(order[: min(k, int((c > 0).sum()))])
