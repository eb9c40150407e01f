"""Makes each wish from the last wish."""

HINT = "not from the last wish"


def autoscale(series, target, lo, hi, down_window):
    wanted = _autoscale(series, target, lo, hi, 1)
    return (
        [max(wanted[max(0, i + 1 - down_window) : i + 1]) for i in range(len(wanted))]
        if down_window > 0
        else _autoscale(series, target, lo, hi, 0)
    )
