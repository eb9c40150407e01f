"""Looks for the secret as it stands, and nothing else."""

DEMO = True
HINT = "any letter case"


def leaks(output, secret):
    if not re.fullmatch("[a-z]{5,}", secret):
        raise ValueError(f"not a secret: {secret!r}")
    return secret in output
