"""Lets `python -m catalogue` stand for the `ocop` command."""

import sys

from catalogue.commands import main

sys.exit(main())
