"""Takes a temperature of 0 for the argmax, and one below 0 too."""

HINT = "refuse it"


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    if temperature <= 0:
        return np.eye(len(logits))[int(np.argmax(logits))]
    scaled = np.asarray(logits, dtype=np.float64) / temperature
    powers = np.exp(scaled - scaled.max())
    return powers / powers.sum()
