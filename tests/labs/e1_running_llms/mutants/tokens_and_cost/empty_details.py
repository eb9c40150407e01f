"""Takes cached_tokens for granted where there are details."""

HINT = "the details may be missing or None"


def cost_usd(usage, price):
    details = usage.get("prompt_tokens_details")
    cached = details["cached_tokens"] if details is not None else 0
    fresh = usage["prompt_tokens"] - cached
    total = (
        fresh * price["input"] + cached * price["cached_input"] + usage["completion_tokens"] * price["output"]
    )
    return total / 1_000_000
