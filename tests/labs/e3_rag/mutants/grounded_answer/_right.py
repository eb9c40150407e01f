"""A right score with a knob for each mistake."""


@torch.no_grad()
def _score(
    context,
    question,
    options,
    model,
    tokenizer,
    *,
    shift=1,
    prompt_too=False,
    mean=False,
    base=1.0,
    joined=False,
    text=None,
    first=None,
    raw=False,
    refuse=True,
):
    if not options and refuse:
        raise ValueError("no options")
    text = text or fill_prompt(context, question)
    prompt, scores = tokenizer(text).input_ids, []
    for option in options:
        rest = tokenizer(option).input_ids
        ids = torch.tensor(
            [tokenizer(text + " " + option).input_ids if joined else prompt + rest], device=model.device
        )
        logits = model(ids).logits[0].float()
        logp = logits if raw else logits.log_softmax(-1)
        start = 1 if prompt_too else len(prompt)
        places = torch.arange(start, ids.shape[1])[:first]
        at = (places - shift).clamp(max=ids.shape[1] - 1)
        values = logp[at, ids[0, places]]
        scores.append((values.mean() if mean else values.sum()).item() / base)
    return np.array(scores)


def _cite(claims, passages, supported, *, sources=None, say=lambda claim, said: True):
    sources = sources or (lambda claim: [i for i, p in enumerate(passages, 1) if supported(claim, p)])
    said = []
    for claim in claims:
        if sources(claim) and say(claim, said):
            said.append(claim + "".join(f" [{i}]" for i in sources(claim)))
    return " ".join(said) or "I don't know."
