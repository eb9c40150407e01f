"""Gradients through all inputs."""

HINT = "detach() the old and the reference's"


def grpo_loss(*numbers, **options):
    return _grpo(*numbers, **options, detach=False)
