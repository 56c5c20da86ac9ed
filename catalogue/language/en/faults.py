"""What the system refuses of a file, what the environment lacks, and what mends it."""

OF_FILE = "{file}: {problem}"
STOPPED = "{complaint}.\nFix: {cure}\n"
BUILD_STOPPED = (
    "The site cannot be written to {site}. {complaint}. The former site, if any, is untouched.\n"
    "Fix: {cure}\n"
)

CURES = {
    "gone": "see whether that file was deleted or renamed, put it back and run again.",
    "denied": "let the user of this machine read and write there, close other programs that have "
    "the file open, and run again.",
    "full": "make room, or write to another disk that has room and can be written to.",
    "other": "look at the disk and at that file's permissions, then run again.",
}

PART_LOST = "The Python environment {environment} lacks {part}.\n"
MADE_ANEW = "Fix: delete the folder {environment}, then run  {door}  to make it anew.\n"
MADE = "Fix: run  {door} , which makes an environment that has every part.\n"
