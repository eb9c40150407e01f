"""A while loop over single tokens' windows."""


def rolling_logprob(lm, ids, prefix, max_length):
    line = torch.tensor([prefix] + list(ids), device=lm.device)
    at, total = 0, torch.zeros(())
    while at < len(ids):
        to = min(len(ids), at + max_length)
        lo = to - max_length if to > max_length else 0
        with torch.inference_mode():
            out = torch.log_softmax(lm(line[lo:to][None]).logits[0], dim=-1)
        for i in range(at, to):
            total = total + out[i - lo, line[i + 1]].cpu()
        at = to
    return total.item()
