"""Pins requirements/*.in with hashes into requirements/*.txt, for every system and Python.

For maintainers: needs `uv` (python3 -m pip install uv).
"""

import subprocess
import sys

from _environment import ROOT

PINNING = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header"]
PRIVATE = ["--no-emit-index-url", "--no-emit-find-links"]  # the pins name no registry

if __name__ == "__main__":
    for name in ("build", "test", "bench", "heic"):
        files = [f"{name}.in", "--output-file", f"{name}.txt"]
        command = ["uv", "pip", "compile", "--quiet", *PINNING, *PRIVATE, *files, *sys.argv[1:]]
        subprocess.run(command, cwd=ROOT / "requirements", check=True)
