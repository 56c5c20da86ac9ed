"""In English, what `catalogue.language.vi.importing` says; what goes into data is Vietnamese."""

REFUSALS = {
    "encoding": "The CSV file is not UTF-8 (byte {offset}): save it as “CSV UTF-8”.",
    "csv": "The CSV file is damaged and cannot be read: {problem}.",
    "empty": "The CSV file is empty, without a row of column names.",
    "columns": "The columns are not those of the form ({problems}); it has: {known}.",
    "missing": "missing columns {names}",
    "unknown": "unknown columns {names}",
    "repeated": "repeated columns {names}",
    "unnamed": "(no name)",
    "cells": "Row {row} has {found} cells, the row of column names {expected}.",
    "notes-file": "The table of readings {file} cannot be read: {problem}.",
    "notes-entry": "Table of readings {file}, item {number}: {problem}.",
    "unreadable": "{file} cannot be read: {problem}.",
    "meanwhile": "{file} was changed during the import: nothing written. Run it again.",
    "unwritable": "{file} cannot be written to: {problem}.",
}

NOTES_PROBLEMS = {
    "no-list": "the list “notes” is missing",
    "no-note": "the field “note” is missing",
    "repeated": "this note is already in item {number}",
    "unknown": "there is no field named “{name}”; only {known}",
    "register": "there is no register of places named “{name}”",
    "number": "“{name}” must be a whole number",
    "group": "“{name}” must be fields or a list as in a product's file",
}

ROW = {
    "no-name": "no name",
    "no-source": "no source",
    "place": "the registers of places have no province “{text}”",
    "producer-type": "there is no kind of producer “{text}”; only {known}",
    "point-type": "there is no kind of sales point “{text}”; only {known}",
    "number": "“{column}” must be a number, but is “{text}”",
    "invalid": "{path}: {problem}",
    "producer-invalid": "the producer “{name}” could not be written ({problem})",
}

REMARKS = {
    "note-unread": "a note that nobody has interpreted yet: “{text}”",
    "group": "there is no product group “{text}”: no group written",
    "place": "“{text}” matches no administrative unit; only {unit} written{candidates}",
    "candidates": "; it may be: {names}",
    "several-places": "the rows name different places ({places}): only what they share is written",
    "score": "there is a score {score}, but of which recognition is not known: not written",
    "no-recognition": "it is not known whether it was recognised: no recognition written",
    "elsewhere": "this id exists in {path}",
}

OUTCOMES = {
    "new": "new",
    "merged": "joined the history of {id}",
    "unchanged": "unchanged",
    "conflict": "differs from the existing file, which stays",
    "replaced": "replaced the former file",
    "refused": "refused",
}

REPORT = {
    "title": "Import of {file}: {rows} rows",
    "title-dry": "Preview of the import of {file}: {rows} rows (nothing written)",
    "row": "  row {number}: {name} — {outcome}{ids}",
    "remark": "      {remark}",
    "candidates": "Perhaps one, not joined ({count}):",
    "candidate": "  {first} and {second}: “{first_name}” / “{second_name}”",
    "producers": "Producers to look at ({count}):",
    "producer": "  {id}: {remark}",
    "rows-total": "Rows: {counts}.",
    "files-total": "Files: {counts}.",
    "kind-total": "{kind} {count} ({counts})",
    "count": "{count} {outcome}",
    "merged-short": "joined a history",
    "unresolved": "Place not settled: {count} rows.",
    "unread": "Notes not interpreted: {count} rows.",
    "conflicts": "Files that differ from existing ones: {count}; add --replace to overwrite them:",
    "conflict": "  {path}{remark}",
}

MISSING_FILE = "there is no such file"
