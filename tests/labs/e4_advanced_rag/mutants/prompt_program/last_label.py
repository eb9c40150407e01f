"""Takes the last of equal labels."""

HINT = "of equal ones the first"


def classify(question, labels, demos, score):
    return _class(question, labels, demos, score, last=True)
