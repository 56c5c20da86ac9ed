"""Pins requirements/*.in with hashes into requirements/*.txt, for every system and Python.

For maintainers: needs `uv` (python3 -m pip install uv).
"""

import subprocess
import sys

from _environment import ROOT

OPTIONS = "--universal --python-version 3.11 --generate-hashes --no-header".split()
PRIVATE = "--no-emit-index-url --no-emit-find-links".split()  # the pins name no registry

if __name__ == "__main__":
    for name in ("build", "test"):
        subprocess.run(
            ["uv", "pip", "compile", "--quiet", *OPTIONS, *PRIVATE, f"{name}.in"]
            + ["--output-file", f"{name}.txt", *sys.argv[1:]],
            cwd=ROOT / "requirements",
            check=True,
        )
