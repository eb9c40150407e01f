"""Bad answers without the baseline."""

HINT = "for a bad answer it is z₀ − ρ"


def kto_loss(*numbers, **options):
    return _kto(*numbers, **options, all_z=False)
