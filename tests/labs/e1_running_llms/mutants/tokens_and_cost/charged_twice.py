"""Charges cached tokens at both prices."""

HINT = "don't charge them twice"


def cost_usd(usage, price):
    cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens") or 0
    total = usage["prompt_tokens"] * price["input"] + cached * price["cached_input"]
    return (total + usage["completion_tokens"] * price["output"]) / 1_000_000
