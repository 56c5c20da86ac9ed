"""Fetches the npm packages that a lock file names, without npm. Standard library only."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import shutil
import tarfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

REGISTRY = "https://registry.npmjs.org"
LARGEST = 200 * 2**20
"""Bytes of one package, unpacked: more is no browser library, and no tool of ours."""
CONNECTIONS = 8
SERVER_FAULT = 500
"""From this HTTP status on the fault is the server's, and may pass."""
PATIENCE = 180  # seconds for one package on a slow line
PAUSES = (1, 5)
"""Seconds before another attempt: one lost answer of forty would cost the whole set-up."""

Fetch = Callable[[str], bytes]


class PackageError(Exception):
    """A package could not be had as it is pinned."""


@dataclass(frozen=True)
class Package:
    """place: below the folder of packages, as npm would lay it out."""

    place: str
    name: str
    version: str
    integrity: str

    def address(self, registry: str) -> str:
        file = f"{self.name.rpartition('/')[2]}-{self.version}.tgz"
        return f"{registry.rstrip('/')}/{self.name}/-/{file}"


def locked(lock: Path) -> Iterator[Package]:
    """The packages of a package-lock.json (lockfileVersion 3), as npm would place them.

    What is only for another system, and comes as a program for it, is left out.
    """
    for path, entry in json.loads(lock.read_text(encoding="utf-8"))["packages"].items():
        if path and not entry.get("optional"):
            place = path.removeprefix("node_modules/")
            name = entry.get("name") or place.rpartition("node_modules/")[2]
            yield Package(place, name, entry["version"], entry["integrity"])


def download(address: str) -> bytes:
    request = urllib.request.Request(address, headers={"User-Agent": "ocop-catalogue"})
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return bytes(answer.read())


def verified(package: Package, content: bytes) -> bytes:
    """Raises PackageError when the bytes are not the pinned ones."""
    algorithm, _, wanted = package.integrity.partition("-")
    found = base64.b64encode(hashlib.new(algorithm, content).digest()).decode()
    if algorithm != "sha512" or found != wanted:
        raise PackageError(f"{package.name} {package.version}: sai mã băm so với package-lock.json")
    return content


def unpack(content: bytes, folder: Path) -> None:
    """Only plain files, only below `folder`; an archive's first folder is npm's own and goes."""
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        if sum(member.size for member in members) > LARGEST:
            raise PackageError(f"{folder.name}: gói lớn bất thường")
        for member in members:
            parts = PurePosixPath(member.name).parts[1:]
            if not parts or ".." in parts:
                raise PackageError(f"{folder.name}: đường dẫn lạ trong gói: {member.name}")
            file = archive.extractfile(member)
            target = folder.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read() if file else b"")


def registry() -> str:
    """The setting that npm itself knows, so that a house with a mirror needs no second one."""
    settings = {name.lower(): value for name, value in os.environ.items()}
    return settings.get("npm_config_registry") or REGISTRY


def persistent(get: Fetch, address: str, wait: Callable[[float], object]) -> bytes:
    """Asks again after a pause where the line failed; an answer that says no is taken as one."""
    for pause in PAUSES:
        try:
            return get(address)
        except urllib.error.HTTPError as error:
            if error.code < SERVER_FAULT:
                raise
        except OSError:
            pass
        wait(pause)
    return get(address)


def fetch(
    lock: Path,
    into: Path,
    *,
    get: Fetch = download,
    wait: Callable[[float], object] = time.sleep,
) -> None:
    """Every package of `lock` below `into`; whatever stood there before goes.

    Raises PackageError, with nothing left half-made.
    """
    packages, source = list(locked(lock)), registry()
    shutil.rmtree(into, ignore_errors=True)

    def one(package: Package) -> tuple[Package, bytes]:
        try:
            return package, verified(package, persistent(get, package.address(source), wait))
        except OSError as error:
            raise PackageError(f"{package.name} {package.version}: {error}") from error

    try:
        with ThreadPoolExecutor(CONNECTIONS) as pool:
            for package, content in pool.map(one, packages):
                unpack(content, into / package.place)
    except (PackageError, tarfile.TarError):
        shutil.rmtree(into, ignore_errors=True)
        raise
