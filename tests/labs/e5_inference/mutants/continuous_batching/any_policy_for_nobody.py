"""Looks at the policy only when there is somebody to serve."""

HINT = "it is refused all the same"


def finish_times(requests, max_batch, policy):
    if max_batch < 1:
        raise ValueError(f"{max_batch}")
    return _finish(requests, max_batch, policy) if requests else []
