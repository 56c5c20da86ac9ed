"""Texts about keeping pages where there is no network."""

TEXTS: dict[str, str] = {
    "offline.name": "{place} without a network",
    "offline.why": "Keep the pages of {place} on this device, to open them at a fair or where "
    "there is no signal. Kept pages still count the days to expiry; a withdrawal is only known "
    "once there is a network again.",
    "offline.save": "Keep for use without a network",
    "offline.again": "Keep the latest version",
    "offline.going": "Keeping {done} of {all} pages …",
    "offline.saved": "{count} pages kept on this device on {day}.",
    "offline.failed": "Not kept: the network broke off or the device is full. What was kept "
    "before, if anything, is still whole.",
    "offline.remove": "Remove from this device",
}
