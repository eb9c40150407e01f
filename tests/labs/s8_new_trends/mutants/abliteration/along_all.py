"""Takes away the component along the mean of all."""

HINT = "nor along that of all"


def behaviour_direction(pos, neg):
    return _direction(pos, neg, along=lambda p, n: torch.cat([p, n]).mean(0))
