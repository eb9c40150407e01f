"""A stage does several things at a time."""

HINT = "one thing at a time"


def timetable(plan, t_f=1.0, t_b=2.0):
    return _times(plan, t_f, t_b, order=False)
