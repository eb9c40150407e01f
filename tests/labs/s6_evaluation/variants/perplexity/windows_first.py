"""A list of windows as lm-eval makes them, then one pass each, in float64."""


def rolling_logprob(lm, ids, prefix, max_length):
    windows, done = [], min(max_length, len(ids))
    if ids:
        windows.append(([prefix] + ids[: done - 1], ids[:done]))
    while done < len(ids):
        n = min(len(ids) - done, max_length)
        end = done + n
        windows.append((ids[end - max_length - 1 : end - 1], ids[done:end]))
        done = end
    total = 0.0
    for read, predicted in windows:
        logits = lm(torch.tensor([read]).to(lm.device)).logits.detach()[0, len(read) - len(predicted) :]
        total += -torch.nn.functional.cross_entropy(
            logits.double(), torch.tensor(predicted).to(lm.device), reduction="sum"
        ).item()
    return total


def bits_per_byte(logprob, text):
    n = len(text.encode("utf8"))
    if n == 0:
        raise ValueError("nothing")
    return -np.log2(np.e) * logprob / n


def word_perplexity(logprob, text):
    n = len(re.findall(r"\S+", text))
    if not n:
        raise ValueError("nothing")
    return np.exp(-logprob / n)
