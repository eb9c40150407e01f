"""A right sum with a knob for each mistake."""


def _roll(
    lm, ids, prefix, length, *, skip=0, reach=True, twice=False, again=False, wide=0, shift=0, mean=False
):
    line, total, parts = [prefix, *ids], 0.0, []
    for start in range(0, len(ids), length):
        end = min(start + length, len(ids))
        begin = max(0, end - length - wide) if reach else start
        read = line[begin:end]
        if again and start:
            read = [prefix, *ids[start : end - 1]]
        count = min(len(read), length) if twice else end - start
        count = max(count - skip, 0)
        if count == 0:
            continue
        with torch.no_grad():
            scores = lm(torch.tensor([read], device=lm.device)).logits[0, -count:].float().log_softmax(-1)
        wanted = line[end - count + shift : end + shift] if shift != 1 else ids[end - count : end]
        value = float(scores.gather(1, torch.tensor(wanted, device=scores.device)[:, None]).sum())
        parts.append(value / count)
        total += value
    return float(np.mean(parts)) * len(ids) if mean else total
