"""Takes percentiles of values that aren't sorted."""

HINT = "percentiles over the requests, sorted"


def report(records, slo):
    def percentile(values, q):
        at = q / 100 * (len(values) - 1)
        low, high = math.floor(at), math.ceil(at)
        return values[low] + (values[high] - values[low]) * (at - low)

    return _report(records, slo, percentile=percentile)
