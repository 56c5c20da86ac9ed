"""Runs every test: ruff, mypy and pytest, the last with a real browser.

    python3 scripts/test.py                 everything
    python3 scripts/test.py tests/reading   some of it; any pytest argument
    python3 scripts/test.py --no-browser    all that needs no Chromium, and says what did not run

The browser is the system's Chromium; the finished pages are looked at by Lighthouse (node) and
the Nu HTML checker (java), too. On Debian and Ubuntu all three are installed when they are
missing and you are allowed to; elsewhere install them, or name the browser in CHROMIUM.
"""

import os
import shutil
import subprocess
import sys

from _environment import ensure_for_tests, run

CANDIDATES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
SPREAD = ["-n", "auto", "--maxprocesses", "4", "--dist", "loadfile"]
"""The whole suite in a process a core: half of its time is waiting for a browser."""
HOW = "Sửa: cài các gói ấy (Debian: apt-get install …); Chromium ở nơi khác: đặt biến CHROMIUM."


def chromium() -> str | None:
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CANDIDATES)), None)


def missing() -> list[str]:
    """Debian's packages of the programs that are not there."""
    wanted = {"chromium": chromium(), "nodejs": shutil.which("node")}
    wanted["default-jre-headless"] = shutil.which("java")
    return [package for package, found in wanted.items() if not found]


def install(packages: list[str]) -> None:
    """Install Debian's packages when that needs no password."""
    apt = shutil.which("apt-get")
    if apt is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print(f"Cài các gói Debian cho phép thử trên trình duyệt: {' '.join(packages)} …", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([apt, "update", "-qq"], check=False, env=quiet, stdout=subprocess.DEVNULL)
    subprocess.run(
        [apt, "install", "-y", "-qq", "--no-install-recommends", *packages, "fonts-noto-core"],
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
    python = ensure_for_tests()
    if browser and missing():
        install(missing())
    if browser and missing():
        print(f"Thiếu {', '.join(missing())}: phép thử trên trình duyệt sẽ báo lỗi.\n{HOW}")
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
    spread = [] if any(not argument.startswith("-") for argument in arguments) else SPREAD
    result = run(python, "-m", "pytest", *spread, *chosen, *arguments)
    if not browser:
        print("CHÚ Ý: các phép thử trên trình duyệt KHÔNG được chạy (--no-browser).")
    return result or len(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
