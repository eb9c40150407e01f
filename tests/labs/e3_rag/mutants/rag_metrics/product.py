"""Products in place of cosines."""

HINT = "cosines 1, 0 and −1"


def answer_relevancy(question, generated, noncommittal):
    return 0.0 if all(noncommittal) else float((generated @ question).mean())
