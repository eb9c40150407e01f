"""A padded batch in which padding is scored too."""

HINT = "padding is not scored"


@torch.no_grad()
def score_options(context, question, options, model, tokenizer):
    if not options:
        raise ValueError("no options")
    prompt = tokenizer(fill_prompt(context, question)).input_ids
    rests = [tokenizer(o).input_ids for o in options]
    longest = max(map(len, rests))
    ids = torch.tensor([prompt + r + [0] * (longest - len(r)) for r in rests], device=model.device)
    logp = model(ids).logits[:, len(prompt) - 1 : -1].float().log_softmax(-1)
    return logp.gather(2, ids[:, len(prompt) :, None])[..., 0].sum(1).cpu().numpy()
