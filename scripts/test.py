"""Runs every test: ruff, mypy and pytest, the last with a real browser.

    python3 scripts/test.py                 everything
    python3 scripts/test.py tests/reading   some of it; any pytest argument
    python3 scripts/test.py --no-browser    all that needs no Chromium, and says what did not run

The browser is the system's Chromium. On Debian and Ubuntu it is installed when it is
missing and you are allowed to; elsewhere install it, or name it in CHROMIUM.
"""

import os
import shutil
import subprocess
import sys

from _environment import ensure, run

CANDIDATES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
HOW = "Sửa: cài Chromium (Debian: apt-get install chromium) hoặc đặt biến CHROMIUM=đường/dẫn."


def chromium() -> str | None:
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CANDIDATES)), None)


def install_chromium() -> None:
    """Install Debian's package when that needs no password."""
    apt = shutil.which("apt-get")
    if apt is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print("Cài Chromium của Debian để chạy các phép thử trên trình duyệt …", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([apt, "update", "-qq"], check=False, env=quiet, stdout=subprocess.DEVNULL)
    subprocess.run(
        [apt, "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"],
        check=False,
        env=quiet,
        stdout=subprocess.DEVNULL,
    )


def main(arguments: list[str]) -> int:
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    browser = "--no-browser" not in arguments
    arguments = [argument for argument in arguments if argument != "--no-browser"]
    python = ensure(".venv-test", "build.txt", "test.txt")
    if browser and chromium() is None:
        install_chromium()
    if browser and chromium() is None:
        print(f"Không tìm thấy Chromium: các phép thử trên trình duyệt sẽ báo lỗi.\n{HOW}")
    if browser:
        os.environ["CHROMIUM"] = chromium() or ""
        chosen = []
    else:
        chosen = ["-m", "not browser"]
    checks = [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]]
    failed = [
        check
        for check in ([] if arguments else checks)
        if run(python, "-m", *check) and not print(f"Hỏng: {' '.join(check)}")
    ]
    result = run(python, "-m", "pytest", *chosen, *arguments)
    if not browser:
        print("CHÚ Ý: các phép thử trên trình duyệt KHÔNG được chạy (--no-browser).")
    return result or len(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
