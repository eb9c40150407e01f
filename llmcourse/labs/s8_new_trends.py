"""Helpers of lab s8_new_trends, merging and pictures: small networks that read digits, and drawn shapes."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor, nn

__all__ = [
    "ClipCase",
    "Digits",
    "LlavaCase",
    "MergekitTies",
    "SchedulerCase",
    "Shapes",
    "SoftPrompt",
    "Towers",
    "diffusers_steps",
    "mergekit_ties",
    "ridge_projector",
    "soft_prompt",
    "tiny_clip",
    "tiny_llava",
    "two_rings",
]

State = dict[str, "Tensor"]
"""A network's weights, by name."""


class Digits:
    """Networks of three hidden layers that read scikit-learn's 8 × 8 digits, and three tasks to tune for.

    A task is a change of the pictures: "up" and "left" shift them by a pixel, "noisy" adds Gaussian noise.
    """

    tasks = ("up", "left", "noisy")

    def __init__(self, seed: int) -> None:
        import torch
        from sklearn.datasets import load_digits

        pictures, labels = load_digits(return_X_y=True)
        order = torch.randperm(len(pictures), generator=torch.Generator().manual_seed(seed))
        self._pictures = torch.tensor(pictures, dtype=torch.float32).view(-1, 8, 8)[order] / 16
        self._labels = torch.tensor(labels)[order]
        self._seed = seed
        self.base = self.train(start=seed)

    def changed(self, pictures: Tensor, task: str) -> Tensor:
        """The pictures (n, 8, 8) as a task shows them; "plain" leaves them."""
        import torch

        if task == "noisy":
            noise = torch.randn(pictures.shape, generator=torch.Generator().manual_seed(self._seed))
            return pictures + 0.5 * noise
        moved = torch.zeros_like(pictures)
        if task == "up":
            moved[:, :-1] = pictures[:, 1:]
        elif task == "left":
            moved[:, :, :-1] = pictures[:, :, 1:]
        return pictures if task == "plain" else moved

    def train(self, *, start: int | None = None, task: str = "plain") -> State:
        """The weights after 300 steps on plain pictures from a random start, or after 100 from the base."""
        import torch
        import torch.nn.functional as F

        network = self._network(0 if start is None else start)
        if start is None:
            network.load_state_dict(self.base)
        pictures, labels = self.changed(self._pictures[:1200], task), self._labels[:1200]
        adam = torch.optim.Adam(network.parameters(), 5e-4 if start is None else 1e-3)
        draw = torch.Generator().manual_seed(self._seed)
        for _ in range(100 if start is None else 300):
            batch = torch.randint(1200, (64,), generator=draw)
            loss = F.cross_entropy(network(pictures[batch]), labels[batch])
            adam.zero_grad()
            loss.backward()
            adam.step()
        return {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}

    def fine_tunes(self) -> dict[str, State]:
        """The base tuned for each task, by the task's name."""
        return {task: self.train(task=task) for task in self.tasks}

    def accuracy(self, state: State, task: str) -> float:
        """The share of held-out pictures that the weights read right, as the task shows them."""
        import torch

        network = self._network(0)
        network.load_state_dict(state)
        with torch.no_grad():
            said = network(self.changed(self._pictures[1200:], task)).argmax(1)
        return float((said == self._labels[1200:]).float().mean())

    def mean_accuracy(self, state: State) -> float:
        """The mean accuracy over the three tasks."""
        return sum(self.accuracy(state, task) for task in self.tasks) / len(self.tasks)

    @staticmethod
    def _network(start: int) -> nn.Module:
        import torch
        from torch import nn

        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(start)
            layers = []
            for inputs in (64, 128, 128):
                layers += [nn.Linear(inputs, 128), nn.ReLU()]
            return nn.Sequential(nn.Flatten(), *layers, nn.Linear(128, 10))


@dataclass(frozen=True)
class MergekitTies:
    """What mergekit's TIES made of random tensors: the arguments of `ties_merge`, and the merged tensor."""

    arguments: tuple[Tensor, list[Tensor], list[float], float, float]
    merged: Tensor


def mergekit_ties(seed: int) -> MergekitTies | None:
    """Three random tensors merged by mergekit; None where it isn't installed."""
    if importlib.util.find_spec("mergekit") is None:
        return None
    import torch
    from mergekit.merge_methods import registry
    from mergekit.merge_methods.base import TensorGroup

    draw = torch.Generator().manual_seed(seed)
    base, *models = torch.randn(4, 5, 7, generator=draw, dtype=torch.float64)
    weights, density, lam = [0.5, 1.0, 0.3], 0.4, 1.2
    merged = registry.get("ties").merge_group(
        TensorGroup.from_tensors([base, *models], base_index=0),
        weight=dict(enumerate(weights, start=1)),
        density=dict.fromkeys(range(1, 4), density),
        normalize=True,
        rescale=False,
        int8_mask=False,
        **{"lambda": lam},
    )
    return MergekitTies((base, models, weights, density, lam), merged)


@dataclass(frozen=True)
class ClipCase:
    """What a CLIP of transformers makes of random pictures and texts."""

    image: Tensor
    """(N, D), not of length 1."""
    text: Tensor
    log_scale: Tensor
    loss: Tensor


def tiny_clip(seed: int) -> ClipCase:
    """A random CLIPModel's vectors of five pairs before they are scaled to length 1, and its loss."""
    import torch
    from transformers import CLIPConfig, CLIPModel

    tower = {
        "hidden_size": 16,
        "intermediate_size": 24,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
    }
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        text_config = tower | {"vocab_size": 20, "bos_token_id": 0, "eos_token_id": 2, "pad_token_id": 1}
        vision_config = tower | {"image_size": 8, "patch_size": 4}
        config = CLIPConfig(text_config=text_config, vision_config=vision_config, projection_dim=6)
        model = CLIPModel(config).eval()
        ids = torch.randint(3, 20, (5, 6))
        ids[:, -1] = 2
        pixels = torch.randn(5, 3, 8, 8)
        out = model(input_ids=ids, pixel_values=pixels, return_loss=True)
        image = model.visual_projection(model.vision_model(pixel_values=pixels).pooler_output)
        text = model.text_projection(model.text_model(input_ids=ids).pooler_output)
    return ClipCase(image, text, model.logit_scale.detach(), out.loss)


SHAPE_COLOURS = {
    "red": (0.9, 0.15, 0.15),
    "green": (0.1, 0.7, 0.2),
    "blue": (0.15, 0.25, 0.9),
    "yellow": (0.95, 0.85, 0.1),
}
SHAPE_NAMES = ("circle", "square", "triangle", "cross")
SHAPE_CORNERS = ("top left", "top right", "bottom left", "bottom right")


class Towers:
    """A picture tower of three convolutions, and a matrix behind a frozen text tower."""

    def __init__(self, text_size: int, seed: int) -> None:
        import torch
        from torch import nn

        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            layers: list[nn.Module] = []
            for inputs, outputs in ((3, 16), (16, 32), (32, 48)):
                layers += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
            self._net = nn.Sequential(*layers, nn.Flatten(), nn.Linear(48 * 4 * 4, 64))
            self._matrix = nn.Linear(text_size, 64, bias=False)
        self.log_scale = nn.Parameter(torch.tensor(1 / 0.07).log())
        self.parameters = [*self._net.parameters(), *self._matrix.parameters(), self.log_scale]

    def picture(self, pictures: Tensor) -> Tensor:
        """(n, 3, 32, 32) → (n, 64)"""
        out: Tensor = self._net(pictures)
        return out

    def text(self, vectors: Tensor) -> Tensor:
        """(n, text_size) → (n, 64)"""
        out: Tensor = self._matrix(vectors)
        return out


class Shapes:
    """Drawn pictures, 32 × 32 in colour: 4 colours × 4 shapes × 4 corners, numbered 0 to 63; 12 are held out.

    A picture's background, the exact place, and the size of the shape vary.
    """

    def __init__(self, seed: int) -> None:
        import torch

        self._draw = torch.Generator().manual_seed(seed)
        self._seed = seed
        order = torch.randperm(64, generator=self._draw).tolist()
        self.unseen, self.seen = sorted(order[:12]), sorted(order[12:])

    @staticmethod
    def parts(number: int) -> tuple[str, str, str]:
        """The colour, the shape and the corner of a combination."""
        return list(SHAPE_COLOURS)[number // 16], SHAPE_NAMES[number // 4 % 4], SHAPE_CORNERS[number % 4]

    @classmethod
    def caption(cls, number: int) -> str:
        """A combination in words."""
        colour, shape, corner = cls.parts(number)
        return f"a {colour} {shape} in the {corner}"

    def draw(self, numbers: Sequence[int], each: int = 1) -> tuple[Tensor, Tensor]:
        """`each` pictures of each combination: (n, 3, 32, 32) in [0, 1], and the combinations (n,)."""
        import torch

        labels = torch.tensor([number for number in numbers for _ in range(each)])
        count = len(labels)
        random = torch.rand(count, 4, generator=self._draw)
        corner = labels % 4
        # The shape's centre, half its width, and each pixel's offset from the centre in that unit.
        middle_x = 7 + 16 * (corner % 2) + 2 * random[:, 0]
        middle_y = 7 + 16 * (corner // 2) + 2 * random[:, 1]
        half = 5.5 + 2 * random[:, 2]
        place = torch.arange(32.0)
        x = ((place[None, None, :] - middle_x[:, None, None]) / half[:, None, None]).expand(-1, 32, -1)
        y = ((place[None, :, None] - middle_y[:, None, None]) / half[:, None, None]).expand(-1, -1, 32)
        box = (x.abs() <= 1) & (y.abs() <= 1)
        inside = torch.stack(
            [
                x**2 + y**2 <= 1,
                box,
                box & (x.abs() <= (y + 1) / 2),
                box & ((x.abs() <= 0.33) | (y.abs() <= 0.33)),
            ],
            1,
        )
        mask = inside[torch.arange(count), labels // 4 % 4][:, None]
        ink = torch.tensor(list(SHAPE_COLOURS.values()))[labels // 16][:, :, None, None]
        paper = (0.75 + 0.2 * random[:, 3])[:, None, None, None]
        noise = 0.03 * torch.randn(count, 3, 32, 32, generator=self._draw)
        return (torch.where(mask, ink, paper) + noise).clamp(0, 1), labels

    def text_vectors(self, encoder: Any) -> Tensor:
        """The sentence encoder's vectors of all 64 captions less their mean, (64, size)."""
        import torch

        vectors = torch.tensor(encoder.encode([self.caption(number) for number in range(64)]))
        return vectors - vectors.mean(0)

    def train_clip(
        self, loss: Callable[[Tensor, Tensor, Tensor], Tensor], captions: Tensor, steps: int
    ) -> Towers:
        """Both towers after so many steps, each on a picture of every combination that is seen.

        captions: (64, size), the frozen text tower's vectors
        """
        import torch

        towers = Towers(captions.shape[1], self._seed)
        adam = torch.optim.Adam(towers.parameters, 2e-3)
        for _ in range(steps):
            pictures, labels = self.draw(self.seen)
            value = loss(towers.picture(pictures), towers.text(captions[labels]), towers.log_scale)
            adam.zero_grad()
            value.backward()
            adam.step()
        for parameter in towers.parameters:
            parameter.requires_grad_(False)
        return towers


@dataclass(frozen=True)
class LlavaCase:
    """A small random LLaVA of transformers with two texts, a picture in each."""

    ids: Tensor
    """(2, 9), with four placeholders a row, at different places."""
    features: Tensor
    """(8, 32), what its projector makes of the two pictures."""
    image_token_id: int
    embed: nn.Embedding
    logits: Tensor
    """(2, 9, V), of ids and pictures."""
    logits_of: Callable[[Tensor], Tensor]
    """Its logits of embeddings (B, T, 32)."""


def tiny_llava(seed: int) -> LlavaCase:
    """A random LlavaForConditionalGeneration, and what it makes of random texts and pictures."""
    import torch
    from transformers import CLIPVisionConfig, LlavaConfig, LlavaForConditionalGeneration

    from llmcourse.tiny import tiny_config

    image_token_id = 39
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        vision = CLIPVisionConfig(
            hidden_size=16,
            intermediate_size=24,
            num_hidden_layers=2,
            num_attention_heads=2,
            image_size=8,
            patch_size=4,
        )
        config = LlavaConfig(
            vision_config=vision,
            text_config=tiny_config(vocab_size=40, tie_word_embeddings=False),
            image_token_index=image_token_id,
            image_seq_length=4,
        )
        model = LlavaForConditionalGeneration(config).eval()
        ids = torch.randint(0, 39, (2, 9))
        ids[0, 1:5] = ids[1, 4:8] = image_token_id
        pixels = torch.randn(2, 3, 8, 8)
        logits = model(input_ids=ids, pixel_values=pixels).logits
        features = torch.cat(list(model.get_image_features(pixel_values=pixels).pooler_output))
    embed = model.get_input_embeddings()
    return LlavaCase(
        ids, features, image_token_id, embed, logits, lambda told: model(inputs_embeds=told).logits
    )


@dataclass(frozen=True)
class SoftPrompt:
    """A prompt with two placeholders that asks for a colour."""

    ids: Tensor
    """(1, T)"""
    image_token_id: int
    colour_ids: Tensor
    """(4,), the first token of each colour."""
    _word_ids: tuple[list[int], list[int]]

    def word_vectors(self, shapes: Shapes, lm: Any, numbers: Tensor) -> Tensor:
        """The embeddings of the words for each combination's colour and shape, (n, 2, H)."""
        import torch

        colours, names = self._word_ids
        ids = torch.tensor([[colours[n // 16], names[n // 4 % 4]] for n in numbers.tolist()])
        out: Tensor = lm.get_input_embeddings()(ids.to(lm.device))
        return out


def soft_prompt(tok: Any, device: Any) -> SoftPrompt:
    """The prompt of the LLaVA demo; a token that stands in no text is the placeholder."""
    import torch

    colours = [tok(f" {word}")["input_ids"][0] for word in SHAPE_COLOURS]
    names = [tok(f" {word}")["input_ids"][0] for word in SHAPE_NAMES]
    image_token_id = tok.convert_tokens_to_ids("<repo_name>")
    ids = [
        *tok("The picture shows a")["input_ids"],
        image_token_id,
        image_token_id,
        *tok(". The colour of the object is")["input_ids"],
    ]
    here = torch.tensor([ids], device=device)
    return SoftPrompt(here, image_token_id, torch.tensor(colours, device=device), (colours, names))


def ridge_projector(shapes: Shapes, tok: Any, lm: Any, each: int) -> Callable[[Tensor], Tensor]:
    """A linear map from pictures (n, 3, 32, 32) to two word embeddings (n, 2, H), by ridge regression.

    Fitted in closed form on `each` pictures of every combination that is seen. It sees the mean colour of
    4 × 4 fields, and the darkest value of each of the three channels.
    """
    import torch
    import torch.nn.functional as F

    def fields(pictures: Tensor) -> Tensor:
        flat = F.adaptive_avg_pool2d(pictures, 4).flatten(1)
        darkest = F.avg_pool2d(pictures, 2).flatten(2).amin(2)
        return torch.cat([flat, darkest, torch.ones_like(flat[:, :1])], 1).double()

    pictures, numbers = shapes.draw(shapes.seen, each)
    x = fields(pictures.to(lm.device))
    y = soft_prompt(tok, lm.device).word_vectors(shapes, lm, numbers).flatten(1).double()
    ridge = 1e-2 * torch.eye(x.shape[1], dtype=x.dtype, device=x.device)
    matrix = torch.linalg.solve(x.T @ x + ridge, x.T @ y)
    return lambda shown: (fields(shown) @ matrix).float().view(len(shown), 2, -1)


@dataclass(frozen=True)
class SchedulerCase:
    """What diffusers' DDPMScheduler makes of random numbers, by step."""

    x: Tensor
    eps: Tensor
    z: Tensor
    """The fresh noise that each step added."""
    beta: Tensor
    noised: dict[int, Tensor]
    steps: dict[int, Tensor]


def diffusers_steps(seed: int) -> SchedulerCase | None:
    """Noising and steps back by diffusers, whose table of β is float32; None where it isn't installed."""
    if importlib.util.find_spec("diffusers") is None:
        return None
    import torch
    from diffusers import DDPMScheduler

    beta = torch.linspace(1e-3, 0.2, 100, dtype=torch.float64)
    scheduler: Any = DDPMScheduler(100, trained_betas=beta.tolist(), clip_sample=False)
    x, eps = torch.randn(2, 4, 3, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)

    def generator() -> torch.Generator:
        return torch.Generator().manual_seed(seed + 1)

    z = torch.randn(x.shape, generator=generator(), dtype=x.dtype)
    noised, steps = {}, {}
    for t in (0, 1, 50, 99):
        noised[t] = scheduler.add_noise(x, eps, torch.full((len(x),), t))
        steps[t] = scheduler.step(eps, t, x, generator=generator()).prev_sample
    return SchedulerCase(x, eps, z, beta, noised, steps)


def two_rings(count: int, seed: int) -> Tensor:
    """Points on two rings of radius ½ and 1½ about the origin, (count, 2) float64."""
    import torch

    draw = torch.Generator().manual_seed(seed)
    angle = 2 * torch.pi * torch.rand(count, generator=draw, dtype=torch.float64)
    radius = torch.where(torch.arange(count) % 4 == 0, 0.5, 1.5)
    return radius[:, None] * torch.stack([angle.cos(), angle.sin()], 1)
