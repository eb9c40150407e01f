"""The mean of the percentiles of two halves, as a fleet's dashboards do."""

HINT = "percentiles over the requests"


def report(records, slo):
    def percentile(values, q):
        if len(values) == 1:
            return values[0]
        half = len(values) // 2
        return float((np.percentile(values[:half], q) + np.percentile(values[half:], q)) / 2)

    return _report(records, slo, percentile=percentile)
