"""The one place that asks what day it is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

VIETNAM = timedelta(hours=7)
"""Indochina Time: a certificate ends at midnight there, wherever the site is built."""


def today() -> date:
    return (datetime.now(UTC) + VIETNAM).date()


def day_or_today(text: str) -> date:
    """A day given as `2026-11-21`, or today in Vietnam when nothing is given."""
    return date.fromisoformat(text) if text else today()
