"""Each peer in an environment of its own, pinned with hashes, made on first use."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PINS = ROOT / "requirements" / "bench.txt"
HOME = ROOT / ".build" / "bench"

_BLOCK = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)", re.MULTILINE)
_PARENT = re.compile(r"#(?: via)? +(?:via )?([a-z0-9][a-z0-9.-]*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool from PyPI. missing: why it could not be installed; empty when it is there."""

    name: str
    version: str
    folder: Path
    missing: str = ""

    @property
    def absence(self) -> str:
        return f"not installed: {self.missing}" if self.missing else ""

    def program(self, name: str) -> Path:
        return self.folder / "bin" / name


def pinned(peer: str, pins: str) -> tuple[str, str]:
    """A peer's version, and the part of a requirements file that it and its dependencies need.

    Each peer by itself: one that cannot be had does not take the others with it.
    """
    starts = [found.start() for found in _BLOCK.finditer(pins)]
    blocks = [pins[a:b] for a, b in zip(starts, [*starts[1:], len(pins)], strict=True)]
    wanted, before = {peer}, 0
    while len(wanted) > before:
        before = len(wanted)
        wanted |= {_name(block) for block in blocks if wanted & set(_PARENT.findall(block))}
    own = next(block for block in blocks if _name(block) == peer)
    found = _BLOCK.match(own)
    version = found[2] if found else ""
    return version, "".join(block for block in blocks if _name(block) in wanted)


def _name(block: str) -> str:
    found = _BLOCK.match(block)
    return found[1] if found else ""


def install(peer: str) -> Peer:
    """The peer's environment, made if it is not there yet."""
    version, requirements = pinned(peer, PINS.read_text(encoding="utf-8"))
    folder = HOME / peer
    stamp = folder / "ready"
    wanted = f"{sys.version}\n{requirements}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return Peer(peer, version, folder)
    print(f"installing {peer} {version} …", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    file = folder / "requirements.txt"
    file.write_text(requirements, encoding="utf-8")
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", "--no-deps"]
    done = subprocess.run(
        [*pip, "--require-hashes", "--disable-pip-version-check", "-r", str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        reason = errors[-1] if errors else f"pip ended with {done.returncode}"
        print(f"\n*** {peer} {version} IS MISSING: {reason}\n", flush=True)
        return Peer(peer, version, folder, reason)
    stamp.write_text(wanted, encoding="utf-8")
    return Peer(peer, version, folder)
