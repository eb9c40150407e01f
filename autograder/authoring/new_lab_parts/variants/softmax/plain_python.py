"""With lists."""


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    if not temperature > 0:
        raise ValueError("temperature")
    scaled = [float(z) / temperature for z in logits]
    most = max(scaled)
    powers = [float(np.exp(z - most)) for z in scaled]
    return np.array([one / sum(powers) for one in powers])
