"""What the figures were measured on."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.national.environments import Peer
from bench.national.workshop import ROOT, on_tmpfs


def described(python: Path, peers: Iterable[Peer]) -> Iterator[str]:
    version = subprocess.run(
        [str(python), "-c", "import sys; print(sys.version.replace(chr(10), ' '))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    yield f"{os.cpu_count()} cores ({_processor()}), {_memory()}, {platform.platform()}"
    yield f"ocop-catalogue {_revision()}, Python {version}"
    yield f"data and outputs on {'tmpfs' if on_tmpfs() else 'disk'}"
    yield ", ".join(f"{peer.name} {peer.version}" for peer in peers)


def _processor() -> str:
    return _after("/proc/cpuinfo", "model name") or platform.processor() or platform.machine()


def _memory() -> str:
    kib = _after("/proc/meminfo", "MemTotal").split()
    return f"{int(kib[0]) / 2**20:.0f} GiB of memory" if kib else "memory unknown"


def _after(file: str, key: str) -> str:
    try:
        lines = Path(file).read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(key)), "")


def _revision() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "without git"
