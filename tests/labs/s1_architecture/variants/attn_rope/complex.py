"""Complex numbers: each pair is multiplied by e^(iφ)."""


def rope(x, positions, theta=10_000.0):
    d = x.shape[-1]
    if d & 1:
        raise ValueError(f"d = {d}")
    phi = positions.double()[:, None] * theta ** (-2 * torch.arange(d // 2).double() / d)
    z = torch.complex(x[..., : d // 2].double(), x[..., d // 2 :].double()) * torch.polar(
        torch.ones_like(phi), phi
    )
    return torch.cat([z.real, z.imag], -1).to(x.dtype)
