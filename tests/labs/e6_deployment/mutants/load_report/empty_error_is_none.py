"""An error is whatever counts as true."""

# The visible checks' errors all have a text; that None alone is no error stands in the docstring.
HINT = None


def report(records, slo):
    return _report(records, slo, ok=lambda r: not r["error"])
