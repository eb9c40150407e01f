"""Products in place of cosines."""

HINT = "divide by both lengths"


def answer_relevancy(question, generated, noncommittal):
    return 0.0 if all(noncommittal) else float((generated @ question).mean())
