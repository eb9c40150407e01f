"""Turns the utilization round."""

HINT = "1,000 tokens/s"


def mfu(tokens_per_s, flops_per_token, peak):
    return peak / (tokens_per_s * flops_per_token)
