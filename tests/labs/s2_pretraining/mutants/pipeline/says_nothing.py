"""Gives what it has when the schedule cannot go on."""

HINT = "nothing can go on"


def timetable(plan, t_f=1.0, t_b=2.0):
    try:
        return _times(plan, t_f, t_b)
    except ValueError:
        return [[] for _ in plan]
