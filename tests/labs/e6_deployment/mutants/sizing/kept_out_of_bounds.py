"""What stays within the tolerance isn't held between lo and hi."""

HINT = "also where nothing else would change"


def desired_replicas(*arguments, **named):
    return _desired(*arguments, **named, clamp_kept=False)
