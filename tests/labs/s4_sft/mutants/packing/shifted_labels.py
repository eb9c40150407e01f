"""Puts each label where it is predicted."""

HINT = "a label stands at its own token"


def packed_inputs(seqs):
    made = _packed(seqs)
    return made | {"labels": F.pad(made["labels"][:, 1:], (0, 1), value=-100)}
