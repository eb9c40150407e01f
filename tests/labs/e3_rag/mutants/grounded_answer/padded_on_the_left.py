"""A batch padded on the left without a mask, so that positions are wrong."""

HINT = "in a batch it stands on the right"


@torch.no_grad()
def score_options(context, question, options, model, tokenizer):
    if not options:
        raise ValueError("no options")
    prompt = tokenizer(fill_prompt(context, question)).input_ids
    rests = [tokenizer(o).input_ids for o in options]
    longest = max(map(len, rests))
    ids = torch.tensor([[0] * (longest - len(r)) + prompt + r for r in rests], device=model.device)
    logp = model(ids).logits[:, :-1].float().log_softmax(-1).gather(2, ids[:, 1:, None])[..., 0]
    return np.array([row[-len(r) :].sum().item() for row, r in zip(logp, rests)])
