"""Two line ends before the question, also without a context."""

HINT = "fill_prompt takes care of it"


def score_options(context, question, options, model, tokenizer):
    return _score(
        context, question, options, model, tokenizer, text=f"{context}\n\nQuestion: {question}\nAnswer:"
    )
