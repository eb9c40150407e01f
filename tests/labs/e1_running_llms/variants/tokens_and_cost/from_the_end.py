"""Grows the tail from its end; encodes the template's text."""


def count_prompt_tokens(messages, tok):
    return len(
        tok.encode(tok.apply_chat_template(list(messages), tokenize=False, add_generation_prompt=True))
    )


def fit_history(messages, tok, n_ctx, max_tokens):
    system, rest = ([messages[0]], messages[1:]) if messages[0]["role"] == "system" else ([], messages)
    best = None
    for size in range(1, len(rest) + 1):
        tail = rest[len(rest) - size :]
        if tail[0]["role"] != "user":
            continue
        if count_prompt_tokens([*system, *tail], tok) > n_ctx - max_tokens:
            break
        best = [*system, *tail]
    if best is None:
        raise ValueError(f"nothing fits into {n_ctx}")
    return best


def cost_usd(usage, price):
    try:
        cached = int(usage["prompt_tokens_details"]["cached_tokens"])
    except (KeyError, TypeError):
        cached = 0
    cents = usage["prompt_tokens"] * price["input"] - cached * (price["input"] - price["cached_input"])
    return (cents + usage["completion_tokens"] * price["output"]).scaleb(-6)
