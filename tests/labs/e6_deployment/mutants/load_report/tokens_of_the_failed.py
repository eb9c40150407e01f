"""Tokens of answers that broke off count in the throughput."""

HINT = "tokens and kept promises of those without error"


def report(records, slo):
    return _report(records, slo, tokens_of=lambda records, good: sum(len(r["tokens"]) for r in records))
