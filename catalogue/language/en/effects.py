"""In English, what `catalogue.language.vi.effects` says."""

EFFECT = {
    "title": "Changes since {base}",
    "nothing": "Nothing changes.",
    "tables": "Do not send your own tables and documents along: move them into the folder nhap, "
    "which git ignores, or out of the repository.",
    "outside-short": "🔴 Outside the data ({count} files)",
    "unchanged": "The data does not change",
    "points": "On the map ({count})",
    "points-columns": "| Letter | Entry | Place | Coordinates | Note |",
    "nowhere": "not known",
    "exact": "measured on the spot",
    "centre": "centre of the commune, not measured",
    "shifted": "moved by {km:.1f} km; {remark}",
    "outside": "🔴 OUTSIDE THE DATA ({count} files): to be reviewed with care",
    "photos": "Photos ({count})",
    "photo": "{path}: {before} → {after}",
    "no-photo": "none",
    "size": "{size:.0f} kB",
    "more": "… and {count} more lines",
    "line": "{kind} {name} ({path}){said}",
    "product": "Product",
    "producer": "Producer",
    "sales-point": "Sales point",
}

HAPPENINGS = {
    "broken": ("Files with errors ({count})", ": run python3 scripts/check.py to see them"),
    "removed": ("Deleted, ids lead nowhere ({count})", ": use the field retired instead"),
    "revoked": ("Revoked ({count})", ": {stars} stars, {reason}"),
    "expired": ("Expired by this change ({count})", ": {stars} stars before"),
    "added": ("Added ({count})", ": {stars} stars, {status}"),
    "upgraded": ("Upgraded ({count})", ": {before} → {stars} stars, {decision}"),
    "renewed": ("Recognised again ({count})", ": {stars} stars, {decision}"),
    "corrected": ("Stars corrected ({count})", ": recognition {number}, {before} → {stars} stars"),
    "moved": ("Moved or renamed ({count})", ": before {before}"),
    "retired": ("Retired ({count})", ": {reason}"),
    "changed": ("Edited ({count})", ": {fields}"),
}

STATUS_WORDS = {
    "valid": "valid",
    "expiring": "expiring soon",
    "unknown-validity": "term unknown",
    "expired": "expired",
    "revoked": "revoked",
    "unconfirmed": "unconfirmed",
}
