"""Looks at the promises' names where a record is judged by them."""

HINT = "look at the names in slo first"


def report(records, slo):
    names = slo if any(r["error"] is None for r in records) else {}
    return _report(records, names)
