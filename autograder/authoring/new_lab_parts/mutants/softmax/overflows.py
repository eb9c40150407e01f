"""The formula as it stands: large scores overflow."""

HINT = "take away the maximum"
DEMO = True


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    if temperature <= 0:
        raise ValueError("temperature")
    with np.errstate(over="ignore", invalid="ignore"):
        powers = np.exp(np.asarray(logits, dtype=np.float64) / temperature)
        return powers / powers.sum()
