"""The gradient by the embeddings."""

HINT = "not by embeddings"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    loss, gradient = _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids)
    matrix = lm.get_input_embeddings().weight.detach()
    return loss, torch.linalg.lstsq(matrix, gradient.T).solution.T
