"""The prompt once, with its cache; cross entropy."""


def label_logprobs(lm, tok, prompt, labels):
    if not all(len(label) for label in labels):
        raise ValueError("a label has no text")
    begin = torch.tensor([tok(prompt).input_ids], device=lm.device)
    result = []
    with torch.no_grad():
        for label in labels:
            first = lm(begin, use_cache=True)
            end = torch.tensor([tok(f" {label}").input_ids], device=lm.device)
            logits = first.logits[:, -1:]
            if end.shape[1] > 1:
                more = lm(end[:, :-1], past_key_values=first.past_key_values, use_cache=True).logits
                logits = torch.cat([logits, more], 1)
            result.append(-torch.nn.functional.cross_entropy(logits[0], end[0], reduction="sum"))
    return torch.tensor(result)


def calibrate(probs, content_free):
    logits = probs.log() - content_free.mean(0).log()
    return logits.softmax(1)
