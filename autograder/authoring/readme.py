"""What the README shows of course.yml: the table of labs and docs/roadmap.svg, the picture of the roadmap.

`python -m autograder.authoring.readme` in the course folder brings both up to date.
"""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path

from autograder import course as courses
from autograder.authoring.release import COLAB, colab_url
from autograder.course import Course, CourseError, Topic, Track
from autograder.records import write_atomic

BEGIN, END = "<!-- labs -->", "<!-- /labs -->"

WIDTH, MARGIN, TOP, ROW = 960, 32, 104, 78
COLUMN = WIDTH // 2
_STYLE = """\
  text { font-family: system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
  .paper { fill: #ffffff; stroke: #d1d9e0; }
  .track { fill: #1f2328; font-size: 22px; font-weight: 600; }
  .topic { fill: #1f2328; font-size: 16px; }
  .small { fill: #59636e; font-size: 13px; }
  .way { stroke: #d1d9e0; stroke-width: 2; }
  .planned circle { fill: #ffffff; stroke: #818b98; stroke-width: 1.5; stroke-dasharray: 3 3; }
  .planned .topic, .planned .number { fill: #59636e; }
  .ready circle { fill: #0969da; stroke: #0969da; stroke-width: 2; }
  .ready .topic { font-weight: 600; }
  .ready .number { fill: #ffffff; font-weight: 600; }
  .ready .state { fill: #0969da; font-weight: 600; }
  .number { font-size: 15px; text-anchor: middle; }
  .state { font-size: 13px; text-anchor: end; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #0d1117; stroke: #3d444d; }
    .track, .topic { fill: #f0f6fc; }
    .small, .planned .topic, .planned .number { fill: #9198a1; }
    .way { stroke: #3d444d; }
    .planned circle { fill: #0d1117; stroke: #656c76; }
    .ready circle { fill: #4493f8; stroke: #4493f8; }
    .ready .number { fill: #0d1117; }
    .ready .state { fill: #4493f8; }
  }"""


def write(folder: Path) -> bool:
    """Bring the README's table and the picture up to date with course.yml; say whether anything changed.

    Raises CourseError if the README has no place for the table.
    """
    course = courses.load(folder)
    readme = folder / "README.md"
    wanted = {
        readme: with_table(readme.read_text(encoding="utf-8") if readme.exists() else "", course),
        folder / "docs" / "roadmap.svg": roadmap(course),
    }
    stale = {
        path: text for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text
    }
    for path, text in stale.items():
        write_atomic(path, text.encode())
    return bool(stale)


def with_table(text: str, course: Course) -> str:
    """The README's text with today's table between its two marks."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise CourseError(f"README.md has no {BEGIN} … {END}: put both where the table of labs belongs")
    return f"{before}{BEGIN}\n\n{table(course)}\n{END}{after}"


def table(course: Course) -> str:
    """The labs in Markdown, one table for each track."""
    lines = []
    for track in course.tracks:
        lines += [f"**{track.title}**", ""]
        lines += ["| | topic | minutes | points | Colab | status |", "|---:|---|---:|---:|---|---|"]
        for number, topic in enumerate(track.topics, 1):
            lines.append(f"| {number} | {' | '.join(_row(course, topic))} |")
        lines.append("")
    return "\n".join(lines)


def _row(course: Course, topic: Topic) -> tuple[str, ...]:
    if topic.status == "planned":
        return topic.title, "–", "–", "–", "planned"
    return (
        f"[{topic.title}](release/{topic.id}/{topic.id}.ipynb)",
        str(topic.minutes or "–"),
        _points(topic),
        f"[![Open in Colab]({COLAB}/assets/colab-badge.svg)]({colab_url(course, topic.id)})",
        "**ready**",
    )


def _points(topic: Topic) -> str:
    written = f" + {topic.written_points:g}" if topic.written_points else ""
    return f"{topic.points:g}{written}"


def roadmap(course: Course) -> str:
    """The roadmap as an SVG with a column for each of the two tracks, readable in light and dark."""
    height = TOP + ROW * max(len(track.topics) for track in course.tracks)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}"'
        f' height="{height}" role="img" aria-labelledby="title description">',
        f'<title id="title">{escape(course.title)}: the roadmap</title>',
        f'<desc id="description">{escape(_description(course))}</desc>',
        f"<style>\n{_STYLE}\n</style>",
        f'<rect class="paper" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="12"/>',
    ]
    for index, track in enumerate(course.tracks):
        lines += _track(track, COLUMN * index + MARGIN)
    return "\n".join([*lines, "</svg>", ""])


def _track(track: Track, left: int) -> list[str]:
    """A track: its title, and its topics as stations on a line."""
    x = left + 18
    last = TOP + ROW * (len(track.topics) - 1)
    lines = [
        f'<text class="track" x="{left}" y="50">{escape(track.title)}</text>',
        f'<line class="way" x1="{x}" y1="{TOP}" x2="{x}" y2="{last}"/>',
    ]
    for index, topic in enumerate(track.topics):
        y = TOP + ROW * index
        titles = [bullet.title for bullet in topic.bullets]
        lines += [
            f'<g class="{topic.status}">',
            f'  <circle cx="{x}" cy="{y}" r="17"/>',
            f'  <text class="number" x="{x}" y="{y + 5}">{index + 1}</text>',
            f'  <text class="topic" x="{x + 34}" y="{y + 1}">{escape(topic.title)}</text>',
            f'  <text class="small state" x="{left + COLUMN - 2 * MARGIN}" y="{y + 1}">{topic.status}</text>',
        ]
        for row, pair in enumerate((titles[:2], titles[2:])):
            caption = escape(" · ".join(pair))
            lines.append(f'  <text class="small" x="{x + 34}" y="{y + 21 + 17 * row}">{caption}</text>')
        lines.append("</g>")
    return lines


def _description(course: Course) -> str:
    """The picture in words."""
    return " ".join(
        f"{track.title}: "
        + ", ".join(
            f"{number} {topic.title} ({topic.status})" for number, topic in enumerate(track.topics, 1)
        )
        + "."
        for track in course.tracks
    )


def main() -> None:
    """Run in a course folder; what is wrong with it is one line and status 2."""
    try:
        changed = write(Path())
    except CourseError as error:
        print(f"autograder: {error}", file=sys.stderr)
        sys.exit(2)
    print(f"README.md and docs/roadmap.svg: {'written' if changed else 'unchanged'}")


if __name__ == "__main__":
    main()
