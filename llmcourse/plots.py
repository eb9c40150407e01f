"""The few charts that labs share, in one style: transparent, in mid-tones that read on light and on dark.

Each shows itself where it is called, with a text alternative (`alt`) for those who can't see it.
"""

from __future__ import annotations

import html
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["bars", "columns", "histograms", "lines", "matrices", "pictures", "scatter", "timeline", "tokens"]

INK = "#7d7d7d"
COLOURS = ("#3b8ea5", "#d1803c", "#7a9a3a", "#b35a84", "#8672c4", "#b0a13a")
_STYLE: dict[Any, Any] = {
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.titlesize": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "font.size": 9,
}


def matrices(
    named: Mapping[str, Any],
    *,
    rows: str,
    columns: str,
    alt: str,
    labels: Sequence[str] | None = None,
) -> None:
    """Matrices side by side, title → (n, m) booleans or numbers ≥ 0; `rows` and `columns` name the axes.

    `labels` stand at the rows and columns of square matrices.
    """
    from matplotlib.colors import ListedColormap
    from matplotlib.ticker import MaxNLocator

    with _shown(alt, columns=len(named), size=(2.7, 2.9)) as axes:
        for ax, (title, matrix) in zip(axes, named.items(), strict=True):
            values = _numpy(matrix)
            flags = values.dtype == bool
            shades = ListedColormap(["#7d7d7d22", COLOURS[0]]) if flags else "viridis"
            ax.imshow(values, cmap=shades, vmin=0, vmax=1 if flags else None, aspect="equal")
            ax.set(title=title, xlabel=columns, ylabel=rows)
            ax.xaxis.set_major_locator(MaxNLocator(6, integer=True))
            ax.yaxis.set_major_locator(MaxNLocator(6, integer=True))
            if flags:
                ax.set_xticks(np.arange(values.shape[1] + 1) - 0.5, minor=True)
                ax.set_yticks(np.arange(values.shape[0] + 1) - 0.5, minor=True)
                ax.grid(which="minor", color=INK, linewidth=0.4)
                ax.tick_params(which="minor", length=0)
            if labels:
                ax.set_xticks(range(len(labels)), labels, rotation=90, fontsize=7)
                ax.set_yticks(range(len(labels)), labels, fontsize=7)
            ax.spines[:].set_visible(False)


def pictures(named: Mapping[str, Any], *, alt: str) -> None:
    """Pictures in colour side by side, title → (3, height, width) in [0, 1]; what lies outside is cut off."""
    with _shown(alt, columns=len(named), size=(1.6, 1.8)) as axes:
        for ax, (title, picture) in zip(axes, named.items(), strict=True):
            ax.imshow(np.clip(_numpy(picture).transpose(1, 2, 0), 0, 1))
            ax.set_title(title.replace(" in ", "\nin "), fontsize=8)
            ax.axis("off")


def bars(values: Mapping[str, float], *, unit: str, form: Callable[[float], str] = "{:.2f}".format) -> None:
    """Horizontal bars, name → number, each number written by `form`, also in the text alternative."""
    alt = f"{unit}: " + "; ".join(f"{name} {form(v)}" for name, v in values.items())
    with _shown(alt, size=(6.5, 0.5 + 0.34 * len(values))) as (ax,):
        drawn = ax.barh(list(values), list(values.values()), color=COLOURS[0], height=0.6)
        ax.bar_label(drawn, labels=[f" {form(v)}" for v in values.values()], color=INK)
        ax.invert_yaxis()
        ax.set_xlabel(unit)
        ax.margins(x=0.12)


def lines(
    series: Mapping[str, Any],
    *,
    x: str,
    y: str,
    alt: str,
    at: Sequence[float] | None = None,
    log: bool = False,
    log_y: bool = False,
) -> None:
    """Lines, name → numbers, over `at` or else over 0, 1, 2 …; `log`, `log_y` make an axis logarithmic.

    A few places in `at` are the ticks, so that none stands between stages or numbers of bits; not where two
    are so near to each other that their labels would meet.
    """
    with _shown(alt, size=(6.5, 2.8)) as (ax,):
        for index, (name, numbers) in enumerate(series.items()):
            values = _numpy(numbers)
            marker = "." if len(values) <= 50 else ""
            colour = COLOURS[index % len(COLOURS)]
            ax.plot(at or range(len(values)), values, label=name, color=colour, marker=marker)
        ax.set(xlabel=x, ylabel=y)
        ax.set(xscale="log" if log else "linear", yscale="log" if log_y else "linear")
        if at and len(at) <= 8 and not log and _apart(at):
            ax.set_xticks(list(at))
        if len(series) > 1:
            ax.legend()


def _apart(at: Sequence[float]) -> bool:
    """Whether the labels of ticks at these places don't meet; about sixty letters stand on an axis."""
    longest = max(len(f"{place:g}") for place in at)
    return bool((60 * np.diff(np.sort(at)) > (1 + longest) * np.ptp(at)).all())


def timeline(rows: Mapping[str, Sequence[tuple[float, float, str, bool]]], *, x: str, alt: str) -> None:
    """What is done when, a row for each name: (start, end, label, dark) for each piece of work."""
    with _shown(alt, size=(8.5, 0.6 + 0.42 * len(rows))) as (ax,):
        for row, pieces in enumerate(rows.values()):
            for start, end, label, dark in pieces:
                shade = COLOURS[0] if dark else COLOURS[0] + "55"
                ax.barh(row, end - start, left=start, height=0.8, color=shade, edgecolor=INK, linewidth=0.5)
                ink = "white" if dark else INK
                ax.text((start + end) / 2, row, label, ha="center", va="center", fontsize=8, color=ink)
        ax.set_yticks(range(len(rows)), list(rows))
        ax.invert_yaxis()
        ax.set_xlabel(x)


def columns(
    named: Mapping[str, Sequence[str]], links: Mapping[tuple[int, str, str], float], *, alt: str
) -> None:
    """Names in columns, title → names from the top, and links: (i, a, b) is a line from a in column i to b in
    column i + 1, whose number is its width; one below zero is pale.
    """
    longest = max(len(names) for names in named.values())
    places = [
        {name: (longest - len(names)) / 2 + row for row, name in enumerate(names)} for names in named.values()
    ]
    with _shown(alt, size=(6.5, 0.5 + 0.27 * longest)) as (ax,):
        for (i, a, b), width in sorted(links.items(), key=lambda link: link[1]):
            ends = (i + 0.22 * (i > 0), i + 0.78 + 0.22 * (i + 2 == len(places)))
            ax.plot(
                ends,
                (places[i][a], places[i + 1][b]),
                color=COLOURS[1] if width > 0 else INK,
                alpha=1.0 if width > 0 else 0.35,
                linewidth=abs(width),
                solid_capstyle="round",
            )
        for i, (title, column) in enumerate(zip(named, places, strict=True)):
            side = "right" if i == 0 else "left" if i + 1 == len(places) else "center"
            shift = {"right": -0.02, "left": 0.02, "center": 0.0}[side]
            for name, row in [(title, -1.2), *column.items()]:
                weight = "bold" if row < 0 else "normal"
                ax.text(i + shift, row, name, ha=side, va="center", fontsize=8, weight=weight)
        ax.set(xlim=(-0.5, len(places) - 0.5), ylim=(longest - 0.4, -1.8))
        ax.axis("off")


def histograms(named: Mapping[str, Sequence[float]], *, x: str, alt: str, bins: int = 24) -> None:
    """How often values occur, title → values; one below the other, over the same bins."""
    everything = np.concatenate([_numpy(values) for values in named.values()])
    edges = np.histogram_bin_edges(everything, bins).tolist()
    with _shown(alt, size=(6.5, 0.9 * len(named) + 0.4), rows=len(named)) as axes:
        for index, (ax, (title, values)) in enumerate(zip(axes, named.items(), strict=True)):
            ax.hist(_numpy(values), edges, color=COLOURS[index % len(COLOURS)])
            ax.set_title(title, loc="left")
            ax.tick_params(labelbottom=ax is axes[-1])
        axes[-1].set_xlabel(x)


def scatter(groups: Mapping[str, Any], *, alt: str, path: Any = None) -> None:
    """Points on a plane, name → (n, 2), the first pale, a lone point as a star; `path` (n, 2) is a line."""
    with _shown(alt, size=(6.5, 4.2)) as (ax,):
        for index, (name, group) in enumerate(groups.items()):
            xy = _numpy(group)
            size, marker = (140, "*") if len(xy) == 1 else (9 + 4 * index, "o")
            colour, alpha = (COLOURS[index - 1], 1.0) if index else (INK, 0.35)
            ax.scatter(xy[:, 0], xy[:, 1], s=size, marker=marker, color=colour, alpha=alpha, label=name)
        if path is not None:
            ax.plot(*_numpy(path).T, color=INK, linewidth=1.4)
        ax.set_aspect("equal")
        ax.axis("off")
        ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))


def tokens(rows: Mapping[str, Sequence[bytes]]) -> None:
    """Texts cut into tokens, label → tokens; each token has a colour, bytes that aren't a character a dot."""
    from IPython.display import HTML, display

    shades = ("#3b8ea555", "#d1803c55", "#7a9a3a55", "#b35a8455")
    body = []
    for label, pieces in rows.items():
        spans = "".join(
            f'<span style="background:{shades[i % 4]};border-radius:3px;padding:1px 0;white-space:pre-wrap">'
            f"{html.escape(_readable(piece))}</span>"
            for i, piece in enumerate(pieces)
        )
        body.append(
            f'<tr><td style="text-align:left;white-space:nowrap;vertical-align:top">{html.escape(label)}</td>'
            f'<td style="text-align:left;line-height:1.7">{spans}</td></tr>'
        )
    text = "\n".join(f"{label}: {'|'.join(map(_readable, pieces))}" for label, pieces in rows.items())
    display({"text/html": HTML(f"<table>{''.join(body)}</table>").data, "text/plain": text}, raw=True)


def _readable(piece: bytes) -> str:
    """Text as it is, line ends and tabs made visible; a part of a character as dots."""
    return piece.decode("utf-8", "replace").replace("\ufffd", "·").replace("\n", "↵").replace("\t", "→")


def _numpy(values: Any) -> np.ndarray:
    return values.detach().cpu().numpy() if hasattr(values, "detach") else np.asarray(values)


@contextmanager
def _shown(alt: str, size: tuple[float, float], columns: int = 1, rows: int = 1) -> Iterator[list[Axes]]:
    """Axes in columns and rows, shown when the block ends; `size` in inches is one column's and all rows'."""
    import matplotlib as mpl
    from IPython.display import display
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(size[0] * columns, size[1]), layout="constrained")
        FigureCanvasAgg(figure)
        yield list(figure.subplots(rows, columns, squeeze=False).flat)
        png = io.BytesIO()
        figure.savefig(png, format="png", dpi=120, bbox_inches="tight")
    display({"image/png": png.getvalue(), "text/plain": alt}, raw=True, metadata={"image/png": {"alt": alt}})
