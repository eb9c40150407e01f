"""One padded batch for all labels."""


def few_shot_prompt(instruction, shots, query):
    parts = [instruction] if instruction else []
    parts += [f"Review: {text}\nSentiment: {label}" for text, label in shots]
    return "\n\n".join([*parts, f"Review: {query}\nSentiment:"])


def label_logprobs(lm, tok, prompt, labels):
    if "" in labels:
        raise ValueError("empty label")
    begin = tok(prompt).input_ids
    ends = [tok(" " + label).input_ids for label in labels]
    longest = max(map(len, ends))
    ids = torch.tensor([begin + end + [0] * (longest - len(end)) for end in ends], device=lm.device)
    mask = torch.tensor(
        [[1] * (len(begin) + len(end)) + [0] * (longest - len(end)) for end in ends], device=lm.device
    )
    with torch.no_grad():
        logits = lm(input_ids=ids, attention_mask=mask).logits[:, len(begin) - 1 : -1]
    scores = torch.log_softmax(logits, -1).gather(2, ids[:, len(begin) :, None])[..., 0]
    return (scores * mask[:, len(begin) :]).sum(1)


def calibrate(probs, content_free):
    weights = torch.diag(1 / content_free.mean(dim=0))
    return torch.nn.functional.normalize(probs @ weights, p=1, dim=1)
