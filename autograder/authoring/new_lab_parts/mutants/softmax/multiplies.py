"""Multiplies by the temperature."""

HINT = "divide the scores by it"


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    if temperature <= 0:
        raise ValueError("temperature")
    scaled = np.asarray(logits, dtype=np.float64) * temperature
    powers = np.exp(scaled - scaled.max())
    return powers / powers.sum()
