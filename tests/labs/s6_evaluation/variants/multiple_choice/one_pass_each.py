"""A pass for each choice, with cross_entropy; numpy's argmax."""


def encode_pair(tok, context, continuation):
    n = len(context) - len(context.rstrip())
    if n:
        context, continuation = context[:-n], context[-n:] + continuation
    whole, start = tok.encode(context + continuation), tok.encode(context)
    return start, whole[len(start) :]


def choice_logprobs(lm, tok, context, choices):
    out = []
    for choice in choices:
        a, b = encode_pair(tok, context, choice)
        if len(b) == 0:
            raise ValueError("empty")
        ids = torch.tensor([a + b], device=lm.device)
        with torch.inference_mode():
            logits = lm(ids[:, :-1]).logits[0, -len(b) :]
        loss = torch.nn.functional.cross_entropy(logits, ids[0, -len(b) :], reduction="sum")
        out.append((-loss.item(), torch.equal(logits.argmax(-1), ids[0, -len(b) :])))
    return out


def pick(logprobs, choices, norm):
    if norm == "none":
        size = np.ones(len(choices))
    elif norm == "chars":
        size = np.array([len(c) for c in choices])
    elif norm == "bytes":
        size = np.array([len(c.encode("utf-8")) for c in choices])
    else:
        raise ValueError("what is " + norm)
    return np.argmax(np.array(logprobs) / size)
