"""The tail by bisection; ids from the template."""


def count_prompt_tokens(messages, tok):
    made = tok.apply_chat_template(messages, add_generation_prompt=True, return_dict=True)
    return len(made["input_ids"])


def fit_history(messages, tok, n_ctx, max_tokens):
    head = [m for m in messages[:1] if m["role"] == "system"]
    starts = [i for i in range(len(head), len(messages)) if messages[i]["role"] == "user"]

    def fits(i):
        return count_prompt_tokens(head + messages[i:], tok) + max_tokens <= n_ctx

    if not fits(starts[-1]):
        raise ValueError(f"{n_ctx} tokens aren't enough")
    low, high = 0, len(starts) - 1
    while low < high:
        middle = (low + high) // 2
        if fits(starts[middle]):
            high = middle
        else:
            low = middle + 1
    return head + messages[starts[low] :]


def cost_usd(usage, price):
    details = usage.get("prompt_tokens_details") or {}
    cached = details.get("cached_tokens") or 0
    million = Decimal(10) ** 6
    parts = (
        (usage["prompt_tokens"] - cached, "input"),
        (cached, "cached_input"),
        (usage["completion_tokens"], "output"),
    )
    return sum((Decimal(n) / million * price[name] for n, name in parts), Decimal(0))
