"""The last stage goes back without having gone forward."""

HINT = "needs its own F 0"


def timetable(plan, t_f=1.0, t_b=2.0):
    return _times(plan, t_f, t_b, own=False)
