"""Where files meet the pure stations: reads and checks everything, with nothing rendered yet."""

from catalogue.intake.intake import Intake, Reading, read_catalogue

__all__ = ["Intake", "Reading", "read_catalogue"]
