"""A backward starts without the gradient of the next stage."""

HINT = "waits until B i of stage 1 has ended"


def timetable(plan, t_f=1.0, t_b=2.0):
    return _times(plan, t_f, t_b, needs_next=False)
