"""Computes money in floats."""

HINT = "floats can't hold a tenth of a cent"


def cost_usd(usage, price):
    cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens") or 0
    p = {name: float(value) for name, value in price.items()}
    fresh = usage["prompt_tokens"] - cached
    return (fresh * p["input"] + cached * p["cached_input"] + usage["completion_tokens"] * p["output"]) / 1e6
