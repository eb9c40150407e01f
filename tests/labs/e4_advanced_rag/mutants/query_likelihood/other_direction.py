"""Scores the passage after the question, which prefers short passages."""

HINT = "sum of log P over the question's tokens alone"
DEMO = True


@torch.no_grad()
def query_likelihood(question, passages, model, tokenizer, batch_size=8):
    return torch.cat(
        [_scores(p, [question], model, tokenizer, 1, template="Question: {}\nPassage:") for p in passages]
        or [torch.zeros(0)]
    )
