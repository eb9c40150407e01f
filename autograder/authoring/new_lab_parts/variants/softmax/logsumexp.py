"""By the logarithm of the sum."""


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    if not temperature > 0:
        raise ValueError("temperature")
    scaled = np.asarray(logits, dtype=np.float64) / temperature
    return np.exp(scaled - scipy.special.logsumexp(scaled))
