"""Divides the probabilities by the temperature, not the scores."""

HINT = "before the exponential"


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    if temperature <= 0:
        raise ValueError("temperature")
    powers = np.exp(np.asarray(logits, dtype=np.float64) - np.max(logits)) / temperature
    return powers / powers.sum()
