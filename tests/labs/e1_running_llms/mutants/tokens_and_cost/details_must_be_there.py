"""Takes the details for granted."""

HINT = "the details may be missing or None"


def cost_usd(usage, price):
    cached = usage["prompt_tokens_details"]["cached_tokens"]
    fresh = usage["prompt_tokens"] - cached
    total = (
        fresh * price["input"] + cached * price["cached_input"] + usage["completion_tokens"] * price["output"]
    )
    return total / 1_000_000
