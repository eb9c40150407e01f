"""Takes a forward for 1 and a backward for 2, whatever it is told."""

HINT = "t_f and t_b are how long"


def timetable(plan, t_f=1.0, t_b=2.0):
    return _times(plan, 1.0, 2.0)
